/** Calibrations of simulated to measured signals: fitted, judged, applied, kept. */
package kinescribe.app.calibration;
