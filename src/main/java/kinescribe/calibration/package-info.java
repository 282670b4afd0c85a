/**
 * Maps that bring simulated signals nearer to measured ones. Each is fitted on the recordings of
 * some people, which {@code CalibrationSubjects} admits, and judged on others.
 */
package kinescribe.calibration;
