/** How plausible a motion is: measures, where they find faults, and the rules that reject. */
package kinescribe.motion.quality;
