/** The project that every panel shares. */
package kinescribe.project;
