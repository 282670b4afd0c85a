/**
 * Bodies in motion: skeletons, motions, forward and inverse kinematics, mapping between skeletons
 * and bodies, resampling, contacts of the feet, quality.
 */
package kinescribe.motion;
