/** The body in motion with its sensors, in three dimensions, and what is written over it. */
package kinescribe.app.viewer;
