/** The same steps without a window. */
package kinescribe.cli;
