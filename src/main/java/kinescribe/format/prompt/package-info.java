/** Files about prompts. */
package kinescribe.format.prompt;
