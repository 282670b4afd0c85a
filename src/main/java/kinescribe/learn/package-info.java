/** Features and classifiers. */
package kinescribe.learn;
