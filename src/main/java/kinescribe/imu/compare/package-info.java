/** Simulated against measured signals: aligned in time and frame, then compared. */
package kinescribe.imu.compare;
