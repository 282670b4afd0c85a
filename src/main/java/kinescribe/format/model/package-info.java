/** Trained models as files. */
package kinescribe.format.model;
