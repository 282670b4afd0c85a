/** Long work: progress, cancel, and exactly one outcome, delivered always. */
package kinescribe.job;
