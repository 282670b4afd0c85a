package kinescribe.format.motion;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Motions of formats that state rate, unit and up-axis: only what a person says changes them. */
final class StatedMotion {
    private StatedMotion() {}

    /**
     * The motion as the file states it, or as a person says against it.
     *
     * @param motion the motion in metres, Y up; a said unit is that of the file's numbers
     */
    static MotionRead read(Motion motion, MotionReadOptions said, List<Notice> notices) {
        double scale = said.unit() == null ? 1 : said.unit().metres();
        double rateHz = said.rateHz() == null ? motion.rateHz() : said.rateHz();
        Skeleton skeleton = motion.skeleton();
        List<Vec3> offsets = skeleton.offsets().stream().map(o -> o.times(scale)).toList();
        Motion scaled =
                new Motion(
                        new Skeleton(skeleton.names(), skeleton.parents(), offsets),
                        rateHz,
                        Arrays.stream(motion.rootPositions()).map(x -> x * scale).toArray(),
                        motion.rotations());
        Motion upright = said.up() == null ? scaled : Upright.turned(scaled, said.up());
        return new MotionRead(upright, List.of(), notices);
    }
}
