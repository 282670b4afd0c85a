/**
 * Motions in files: BVH, NPY, NPZ, CSV and TRC. {@link kinescribe.format.motion.MotionFormats} is
 * the one list of them.
 */
package kinescribe.format.motion;
