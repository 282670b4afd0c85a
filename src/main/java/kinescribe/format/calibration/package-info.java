/** Calibrations as files. */
package kinescribe.format.calibration;
