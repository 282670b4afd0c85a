package kinescribe.format.motion;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.Notice;
import kinescribe.motion.Motion;

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
        Motion scaled =
                new Motion(
                        motion.skeleton().mapped(offset -> offset.times(scale)),
                        rateHz,
                        Arrays.stream(motion.rootPositions()).map(x -> x * scale).toArray(),
                        motion.rotations());
        Motion upright = said.up() == null ? scaled : Upright.turned(scaled, said.up());
        return new MotionRead(upright, List.of(), notices);
    }
}
