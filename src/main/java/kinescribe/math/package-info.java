/**
 * Numbers without a subject: vectors, quaternions, splines, resampling, statistics.
 *
 * <p>Conventions of the whole program: SI units; world right-handed with Y up; quaternions
 * Hamilton, order w, x, y, z, rotating body to world; series are {@code double[]} row-major {@code
 * [frame][channel]}; NaN means missing and nothing else; every use of chance takes a seed.
 */
package kinescribe.math;
