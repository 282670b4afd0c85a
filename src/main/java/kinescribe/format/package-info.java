/** Reading and writing files: one explicit list of adapters per kind of thing. */
package kinescribe.format;
