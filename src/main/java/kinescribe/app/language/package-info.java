/** Connections to language models in the window: set up, tried, agreed to, metered. */
package kinescribe.app.language;
