/**
 * Motions in files: BVH, ASF/AMC, C3D, TRC, NPY, NPZ and CSV. {@link
 * kinescribe.format.motion.MotionFormats} is the one list of them.
 */
package kinescribe.format.motion;
