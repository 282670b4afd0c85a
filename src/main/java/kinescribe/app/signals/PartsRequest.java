package kinescribe.app.signals;

import kinescribe.imu.SignalParts;

/**
 * What an explanation depends on; equal requests give equal parts.
 *
 * @param sensor the sensor on its motion
 * @param frame along whose axes
 */
record PartsRequest(PreviewRequest sensor, SignalParts.Frame frame) {}
