/** Rules that prompts keep to, their findings and quick fixes. */
package kinescribe.prompt.lint;
