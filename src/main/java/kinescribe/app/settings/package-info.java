/** What the program remembers about a person's wishes, and its file. */
package kinescribe.app.settings;
