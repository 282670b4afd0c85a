/** Bodies in motion: skeletons, motions, forward kinematics, mapping between skeletons, quality. */
package kinescribe.motion;
