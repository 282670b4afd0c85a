/** The page for routines: a tree, its times, its parts of the body, and the long recording. */
package kinescribe.app.routine;
