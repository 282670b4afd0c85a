/**
 * Sensor recordings in files. {@link kinescribe.format.imu.RecordingFormats} is the one list of
 * their formats.
 */
package kinescribe.format.imu;
