/** Every motion of the project, however it came about: list, names, labels. */
package kinescribe.app.motions;
