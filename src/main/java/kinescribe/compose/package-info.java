/** Motions put together: one after another, and the upper body of one over the legs of another. */
package kinescribe.compose;
