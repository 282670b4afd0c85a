/** The steps as data, and their execution. */
package kinescribe.pipeline;
