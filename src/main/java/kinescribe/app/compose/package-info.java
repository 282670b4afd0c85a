/** The timeline editor and the form that combines two motions. */
package kinescribe.app.compose;
