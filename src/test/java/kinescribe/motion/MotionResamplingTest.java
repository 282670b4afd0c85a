package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;

class MotionResamplingTest {
    private static final Skeleton STICK =
            new Skeleton(List.of("root", "tip"), List.of(-1, 0), List.of(Vec3.ZERO, Vec3.Y));

    /** A body that circles and turns at 0.5 Hz, its quaternion signs in disorder. */
    private static Motion circling(double rateHz, double seconds) {
        int frames = (int) Math.round(seconds * rateHz) + 1;
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * 8];
        for (int f = 0; f < frames; f++) {
            place(f / rateHz).put(root, f * 3);
            Quat turn = turn(f / rateHz);
            (f % 3 == 0 ? turn.negated() : turn).put(rotations, f * 8);
            Quat.aboutAxis(Vec3.Z, Math.sin(5 * f / rateHz)).put(rotations, f * 8 + 4);
        }
        return new Motion(STICK, rateHz, root, rotations);
    }

    private static Vec3 place(double t) {
        return new Vec3(Math.sin(Math.PI * t), 1, Math.cos(Math.PI * t));
    }

    private static Quat turn(double t) {
        return Quat.aboutAxis(Vec3.Y, Math.PI * t);
    }

    @Test
    void goesOnBetweenTheFrames() {
        Motion fine = MotionResampling.toRate(circling(20, 4), 73);

        assertThat(fine.rateHz()).isEqualTo(73);
        assertThat(fine.frames()).isEqualTo(4 * 73 + 1);
        for (int f = 0; f < fine.frames(); f++) {
            double t = f / 73.0;
            assertThat(fine.root(f).minus(place(t)).norm()).isLessThan(1.5e-4);
            assertThat(fine.rotation(f, 0).angleTo(turn(t))).isLessThan(1e-4);
            assertThat(fine.rotation(f, 1).angleTo(Quat.aboutAxis(Vec3.Z, Math.sin(5 * t))))
                    .isLessThan(2e-3);
            assertThat(fine.rotation(f, 0).norm()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void keepsTheOldFramesAmongTheNew() {
        Motion motion = circling(30, 3);
        Motion fine = MotionResampling.toRate(motion, 90);
        for (int f = 0; f < motion.frames(); f++) {
            assertThat(fine.root(3 * f).minus(motion.root(f)).norm()).isLessThan(1e-9);
            assertThat(fine.rotation(3 * f, 0).angleTo(motion.rotation(f, 0))).isLessThan(1e-7);
        }
    }

    @Test
    void takesOutWhatALowerRateCannotHold() {
        double[] root = new double[3 * 481];
        double[] rotations = new double[8 * 481];
        for (int f = 0; f <= 480; f++) {
            double t = f / 120.0;
            new Vec3(Math.sin(2 * Math.PI * t), 0.1 * Math.sin(2 * Math.PI * 19 * t), 0)
                    .put(root, f * 3);
            rotations[f * 8] = 1;
            rotations[f * 8 + 4] = 1;
        }
        Motion slow = MotionResampling.toRate(new Motion(STICK, 120, root, rotations), 20);
        for (int f = 10; f < slow.frames() - 10; f++) {
            assertThat(slow.root(f).x()).isCloseTo(Math.sin(2 * Math.PI * f / 20), within(0.01));
            // Frames picked out one in six would show a slow wave of 1 Hz here.
            assertThat(slow.root(f).y()).isCloseTo(0, within(0.002));
        }
    }

    @Test
    void leavesItsOwnRateAndRefusesNone() {
        Motion motion = circling(30, 1);

        assertThat(MotionResampling.toRate(motion, 30)).isSameAs(motion);
        assertThat(MotionResampling.toRate(circling(30, 0), 60).frames()).isEqualTo(1);
        assertThatThrownBy(() -> MotionResampling.toRate(motion, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
