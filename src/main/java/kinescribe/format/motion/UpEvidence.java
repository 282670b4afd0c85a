package kinescribe.format.motion;

import java.util.List;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.BodyStance;

/**
 * Which axis points up, from how a body is held over a clip. A body that lies along Z looks like
 * one that stands along it, so standing alone tells nothing: it also has to stand on a floor, and
 * the other axis must not have one. All limits are our own choice.
 */
final class UpEvidence {
    // Cosine between the axis and the way from ankles to shoulders: 1 standing, 0 lying.
    private static final double STANDING = 0.7;
    private static final double MOST_FRAMES = 0.8;
    private static final double FEW_FRAMES = 0.02;

    // The lowest joint keeps its height within this over a clip, steps and small hops included.
    private static final double LEVEL_M = 0.12;
    // No body's lowest joint rises or sinks so far while it lies.
    private static final double DRIFT_M = 0.35;
    // Where the lowest joint is over a floor at height zero.
    private static final double LOWEST_M = -0.06;
    private static final double HIGHEST_M = 0.3;
    private static final double TAIL = 0.1;

    private final double[] heights;
    private final double standing;

    private UpEvidence(List<BodyStance> stances, UpAxis up, double metres) {
        Vec3 axis = up.axis();
        heights = stances.stream().mapToDouble(s -> s.least().dot(axis) * metres).toArray();
        standing =
                stances.stream().filter(s -> s.towardsShoulders().dot(axis) >= STANDING).count()
                        / (double) stances.size();
    }

    /**
     * The other than the usual axis only where nothing else can be meant: the body stands along it
     * in most frames on a level floor, never along the usual one, and along that there is no floor.
     *
     * @param stances of at least one frame, in the file's frame
     * @param metres the file's unit in metres
     * @param usual the axis that files of the kind have as a rule
     */
    static Guess<UpAxis> guess(List<BodyStance> stances, double metres, UpAxis usual) {
        UpAxis unusual = usual == UpAxis.Y ? UpAxis.Z : UpAxis.Y;
        UpEvidence here = new UpEvidence(stances, usual, metres);
        UpEvidence there = new UpEvidence(stances, unusual, metres);
        boolean standsThere = there.mostlyStands() && here.neverStands();
        if (standsThere
                && there.isLevel()
                && (here.spreadM() > DRIFT_M || (there.isFloor() && !here.isFloor()))) {
            return new Guess<>(
                    unusual, true, "the body stands along it in most frames, on a level floor");
        }
        if (here.mostlyStands() && there.neverStands() && (here.isFloor() || !there.isFloor())) {
            return new Guess<>(usual, true, "the body stands along it in most frames");
        }
        if (here.isFloor() && !there.isFloor() && !standsThere) {
            return new Guess<>(usual, true, "the body stays on a level floor along it");
        }
        return new Guess<>(
                usual, false, "that is usual in such files and the frames do not tell for sure");
    }

    private boolean mostlyStands() {
        return standing >= MOST_FRAMES;
    }

    private boolean neverStands() {
        return standing < FEW_FRAMES;
    }

    private double spreadM() {
        return Statistics.quantile(heights, 1 - TAIL) - Statistics.quantile(heights, TAIL);
    }

    private boolean isLevel() {
        return spreadM() <= LEVEL_M;
    }

    private boolean isFloor() {
        double floorM = Statistics.quantile(heights, TAIL);
        return isLevel() && floorM >= LOWEST_M && floorM <= HIGHEST_M;
    }
}
