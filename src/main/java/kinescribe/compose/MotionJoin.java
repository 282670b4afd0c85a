package kinescribe.compose;

import java.util.List;
import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * Joins motions of one body end to end. Over some frames the end of one and the start of the next
 * are both there and the one turns into the other along a minimum-jerk course: joint rotations
 * along the shorter arc, the root by its velocity over the floor and by its height, so that a
 * walker slows down instead of being pulled back. The next motion is turned to the heading and put
 * to the place that this leads to. Feet go over one at a time, while they are in the air or in a
 * step of their own, and the legs are bent to where the feet are, so that what stands does not
 * slide. Two motions that are twice continuously differentiable give one that is. All of this is
 * our own design.
 */
public final class MotionJoin {
    private MotionJoin() {}

    /**
     * One motion from several.
     *
     * @param clips motions of equal standard skeleton and rate, each on a floor at height zero; one
     *     that climbs or descends may begin above it and goes on from the height that the former
     *     has come to
     * @param overlaps frames that each has in common with the next, from 2 on; one number fewer
     *     than there are clips
     * @return a motion of as many frames as all clips have together, less the overlaps; it starts
     *     where the first clip does, and higher or lower where it climbs or descends, so that the
     *     lowest floor is at height zero
     * @throws IllegalArgumentException if there is no clip, they differ in skeleton or rate, or one
     *     is shorter than its overlaps
     */
    public static Motion join(List<Motion> clips, List<Integer> overlaps) {
        check(clips, overlaps);
        Motion joined = clips.get(0);
        double floorM = 0;
        boolean climbs = false;
        for (int i = 1; i < clips.size(); i++) {
            int from = joined.frames() - overlaps.get(i - 1);
            PoseTrack ending = PoseTrack.of(Clips.slice(joined, from, joined.frames()));
            PoseTrack starting = PoseTrack.of(Clips.slice(clips.get(i), 0, overlaps.get(i - 1)));
            floorM = Support.riseM(ending, floorM, starting);
            climbs |= floorM != 0;
            joined = join(joined, ending, clips.get(i), floorM);
        }
        return climbs
                ? Clips.placed(joined, 0, new Vec3(0, -Support.lowestM(PoseTrack.of(joined)), 0))
                : joined;
    }

    private static void check(List<Motion> clips, List<Integer> overlaps) {
        if (clips.isEmpty() || overlaps.size() != clips.size() - 1) {
            throw new IllegalArgumentException(
                    "Expected motions and an overlap between each two, got "
                            + clips.size()
                            + " and "
                            + overlaps.size());
        }
        Motion first = clips.get(0);
        for (int i = 0; i < clips.size(); i++) {
            Motion clip = clips.get(i);
            int before = i > 0 ? overlaps.get(i - 1) : 2;
            int after = i < overlaps.size() ? overlaps.get(i) : 2;
            if (!clip.skeleton().isStandard()
                    || !clip.skeleton().equals(first.skeleton())
                    || clip.rateHz() != first.rateHz()
                    || Math.min(before, after) < 2
                    || clip.frames() < Math.max(before, after)) {
                throw new IllegalArgumentException(
                        "Expected motions of one standard skeleton and rate, not shorter than their"
                                + " overlaps of 2 frames or more; motion "
                                + (i + 1)
                                + " has "
                                + clip.frames()
                                + " frames at "
                                + clip.rateHz()
                                + " Hz and the overlaps "
                                + before
                                + " and "
                                + after);
            }
        }
    }

    /** One more motion after what is joined, whose end is in common with its start. */
    static Motion join(Motion done, PoseTrack ending, Motion next, double floorM) {
        Motion before = ending.motion();
        int overlap = before.frames();
        int start = done.frames() - overlap;
        Motion turned = Clips.placed(next, yawRad(before, next, overlap), new Vec3(0, floorM, 0));
        Vec3[] roots = roots(before, turned, overlap);
        Vec3 gap = roots[overlap - 1].minus(turned.root(overlap - 1));
        Motion placed = Clips.placed(turned, 0, new Vec3(gap.x(), 0, gap.z()));
        PoseTrack starting = PoseTrack.of(Clips.slice(placed, 0, overlap));
        Feet feet = Feet.of(ending, starting);

        int joints = done.skeleton().size();
        int frames = start + placed.frames();
        double[] allRoots = new double[frames * 3];
        double[] rotations = new double[frames * joints * 4];
        System.arraycopy(done.rootPositions(), 0, allRoots, 0, start * 3);
        System.arraycopy(done.rotations(), 0, rotations, 0, start * joints * 4);
        FramePose[] poses = new PoseBlend(before, placed).poses();
        for (int k = 0; k < overlap; k++) {
            poses[k].moveRoot(roots[k]);
        }
        feet.plant(poses);
        for (int k = 0; k < placed.frames(); k++) {
            FramePose pose = k < overlap ? poses[k] : FramePose.of(placed, k);
            pose.write(start + k, allRoots, rotations);
        }
        return new Motion(done.skeleton(), done.rateHz(), allRoots, rotations);
    }

    /**
     * The turn about the vertical that brings the next motion's pelvis nearest to the former's: the
     * mean over the common frames of the twist of the rotation between them.
     */
    private static double yawRad(Motion before, Motion next, int overlap) {
        double sin = 0;
        double cos = 0;
        for (int k = 0; k < overlap; k++) {
            Quat between = before.rotation(k, 0).times(next.rotation(k, 0).inverse());
            double yaw = 2 * Math.atan2(between.y(), between.w());
            sin += Math.sin(yaw);
            cos += Math.cos(yaw);
        }
        return Math.atan2(sin, cos);
    }

    /**
     * Where the root is in the common frames: velocities blended over the floor, height by place.
     */
    private static Vec3[] roots(Motion before, Motion next, int overlap) {
        Vec3[] roots = new Vec3[overlap];
        roots[0] = before.root(0);
        for (int k = 1; k < overlap; k++) {
            double share = Ease.blend((k - 0.5) / (overlap - 1));
            Vec3 step =
                    before.root(k)
                            .minus(before.root(k - 1))
                            .towards(next.root(k).minus(next.root(k - 1)), share);
            double height =
                    before.root(k)
                            .towards(next.root(k), Ease.blend((double) k / (overlap - 1)))
                            .y();
            Vec3 at = roots[k - 1].plus(step);
            roots[k] = new Vec3(at.x(), height, at.z());
        }
        return roots;
    }
}
