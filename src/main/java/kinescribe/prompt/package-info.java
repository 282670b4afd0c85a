/** Activities and the sentences that describe them. */
package kinescribe.prompt;
