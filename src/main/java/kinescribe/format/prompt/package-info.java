/** Prompts in files: plain text, tables, JSON lines and the layouts of data sets. */
package kinescribe.format.prompt;
