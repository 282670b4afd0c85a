/** Activities and the sentences that describe them: list, table, editor. */
package kinescribe.app.prompts;
