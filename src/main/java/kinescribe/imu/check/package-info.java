/** Whether a recording's numbers can be those of a person in the units that they are said to be. */
package kinescribe.imu.check;
