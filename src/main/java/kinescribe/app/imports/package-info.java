/** Importing tables of samples that nobody has described: what is looked at, guessed and asked. */
package kinescribe.app.imports;
