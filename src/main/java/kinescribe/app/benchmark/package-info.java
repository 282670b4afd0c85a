/** Benchmark data sets: what a person fills in to have one built, and the job that builds it. */
package kinescribe.app.benchmark;
