/** How varied prompts are: duplicates, spread, saturation, what is off topic, what is missing. */
package kinescribe.prompt.diversity;
