/** Inertial sensors on a body: where they sit, what they measure, how they err. */
package kinescribe.imu;
