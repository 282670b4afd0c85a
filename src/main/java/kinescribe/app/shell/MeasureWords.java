package kinescribe.app.shell;

import java.util.Arrays;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import kinescribe.motion.quality.Measure;

/** What each measure means and how it is measured, in plain words. */
final class MeasureWords {
    private static final double WIDEST = 420;
    private static final double SHOWN_S = 30;

    private MeasureWords() {}

    /** A tooltip on the measure of that title, with a sentence after it. */
    static Tooltip tooltip(String title, String more) {
        String meaning =
                Arrays.stream(Measure.values())
                        .filter(measure -> measure.title().equals(title))
                        .findFirst()
                        .map(MeasureWords::of)
                        .orElse("");
        Tooltip tooltip = new Tooltip((title + "\n" + meaning + "\n" + more).strip());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDuration(Duration.seconds(SHOWN_S));
        return tooltip;
    }

    static String of(Measure measure) {
        return switch (measure) {
            case SKATING ->
                    "Feet that slide while low: share of frames in which a foot below 5 cm moves"
                            + " sideways faster than 0.5 m/s.";
            case CONTACT_SKATING ->
                    "Feet that slide while they stand: share of contact frames in which the foot"
                            + " moves sideways faster than 0.2 m/s.";
            case FOOT_SLIDING ->
                    "How far the sole slips: its mean way along the floor in 0.05 s while it"
                            + " touches.";
            case PENETRATION ->
                    "How deep the body sinks into the floor: mean depth of the deepest point beyond"
                            + " 5 mm.";
            case DEEPEST ->
                    "The worst sinking into the floor: the depth beyond 5 mm that only 1 % of the"
                            + " frames exceed.";
            case FLOATING ->
                    "A body that hovers: mean height of its lowest point over the floor beyond 5 mm"
                            + " where no jump or seat explains it.";
            case FOOT_CONTACT ->
                    "A body that is pushed while no foot holds: the pelvis' acceleration times the"
                            + " speeds of both feet, mean over time. Lower is better.";
            case JERK ->
                    "Jerkiness: how fast accelerations of the joints change, mean over 1/30 s steps."
                            + " Lower is smoother.";
            case LDLJ ->
                    "Smoothness from the jerk of pelvis and wrists, without unit, on a logarithmic"
                            + " scale. Nearer to zero is smoother.";
            case SPARC ->
                    "Smoothness from the frequencies in the speed of pelvis and wrists. Nearer to"
                            + " zero is smoother.";
            case JOINT_LIMITS ->
                    "Joints bent further than people can: share of frames in which one is beyond its"
                            + " range.";
            case BONE_LENGTHS ->
                    "Bones that stretch or shrink: mean variance of their lengths. Zero is right.";
            case SELF_SPEED ->
                    "Limbs that move too fast: the speed of the fastest joint against the pelvis"
                            + " that only 1 % of the frames exceed.";
            case ACCELERATION ->
                    "Jolts: share of frames in which a joint accelerates more than 99.9 % of what is"
                            + " seen of it in people.";
            case ACCELERATION_PEAK ->
                    "The hardest jolt: the greatest joint acceleration as a multiple of what 99.9 %"
                            + " of people's frames stay below.";
            case OVERLAP ->
                    "Limbs that go through the body: share of frames in which an arm or a leg is more"
                            + " than 5 cm deep in the trunk, the head or another limb.";
            case ASYMMETRY ->
                    "Bones of unequal length: the greatest difference between a left and a right"
                            + " bone.";
        };
    }
}
