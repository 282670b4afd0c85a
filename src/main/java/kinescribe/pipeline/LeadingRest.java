package kinescribe.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.math.Quat;
import kinescribe.motion.Motion;

/**
 * Leaves out the rest pose that some motion files begin with, and the frames on the way out of it.
 *
 * <p>The BVH conversions of the CMU motion capture database by B. Hahne (cgspeed.com) begin with a
 * T-pose, blended over a few frames into what was captured: no person moves like that, and a
 * simulated sensor would show a blow.
 */
final class LeadingRest {
    /** A joint turned less than this is in its rest pose. Our own choice. */
    private static final double REST_RAD = Math.toRadians(2);

    /** Joints that must rest in the first frame, as a share of all. Our own choice. */
    private static final double RESTING_SHARE = 0.5;

    /** A joint that turns faster right out of a rest pose is being blended. Our own choice. */
    private static final double FASTEST_RAD_PER_S = Math.toRadians(600);

    /** Blending takes no longer; what is fast for longer is left as it is. Our own choice. */
    private static final double LONGEST_S = 0.2;

    /** Left out besides, for a blend filtered by its maker overshoots. Our own choice. */
    private static final double MARGIN_S = 0.04;

    private LeadingRest() {}

    /** The motion from its first captured frame on; the motion itself where nothing leads. */
    static Noticed<Motion> leaveOut(Motion motion) {
        int frames = blendedFrames(motion);
        if (frames == 0) {
            return Noticed.of(motion);
        }
        Notice notice =
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "Left out at the start: %s (%.2f s) on the way out of a rest pose.",
                                Counted.of(frames, "frame"),
                                frames / motion.rateHz()));
        return new Noticed<>(from(motion, frames), List.of(notice));
    }

    private static int blendedFrames(Motion motion) {
        if (!beginsAtRest(motion)) {
            return 0;
        }
        int most = (int) Math.min(motion.frames() - 2, Math.ceil(LONGEST_S * motion.rateHz()));
        int blended = 0;
        while (blended <= most && fastest(motion, blended) > FASTEST_RAD_PER_S) {
            blended++;
        }
        if (blended == 0 || blended > most) {
            return 0;
        }
        int margin = (int) Math.ceil(MARGIN_S * motion.rateHz());
        return Math.min(motion.frames() - 1, blended + margin);
    }

    private static boolean beginsAtRest(Motion motion) {
        int resting = 0;
        for (int joint = 0; joint < motion.skeleton().size(); joint++) {
            if (motion.rotation(0, joint).angleTo(Quat.IDENTITY) < REST_RAD) {
                resting++;
            }
        }
        return motion.frames() > 2 && resting >= RESTING_SHARE * motion.skeleton().size();
    }

    /** The fastest joint between a frame and the next, in rad/s. */
    private static double fastest(Motion motion, int frame) {
        double greatest = 0;
        for (int joint = 0; joint < motion.skeleton().size(); joint++) {
            Quat now = motion.rotation(frame, joint);
            greatest = Math.max(greatest, now.angleTo(motion.rotation(frame + 1, joint)));
        }
        return greatest * motion.rateHz();
    }

    private static Motion from(Motion motion, int frame) {
        double[] root = motion.rootPositions();
        double[] rotations = motion.rotations();
        return new Motion(
                motion.skeleton(),
                motion.rateHz(),
                Arrays.copyOfRange(root, frame * 3, root.length),
                Arrays.copyOfRange(
                        rotations, frame * motion.skeleton().size() * 4, rotations.length));
    }
}
