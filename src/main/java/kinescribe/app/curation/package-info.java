/** The desk for curating prompts: table, keys, editor, preview, targets. */
package kinescribe.app.curation;
