/** Sensors on the body: where they sit, how they err, and the recordings simulated from them. */
package kinescribe.app.sensors;
