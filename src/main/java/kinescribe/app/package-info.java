/** The window. */
package kinescribe.app;
