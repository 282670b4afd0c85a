/** Trained models: what they are, how they are trained, what they say of recordings. */
@org.jspecify.annotations.NullMarked
package kinescribe.learn.model;
