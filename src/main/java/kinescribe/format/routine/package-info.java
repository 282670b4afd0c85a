/** Files of routines. */
package kinescribe.format.routine;
