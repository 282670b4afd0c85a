/** What prompts say about how an activity is done: speed, age, mood, path, side, ground. */
package kinescribe.prompt.attribute;
