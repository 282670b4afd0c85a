/** Connections to language models and the sentence encoder. */
package kinescribe.language;
