package kinescribe.format.dataset;

import java.util.Map;
import java.util.Optional;
import kinescribe.imu.BodySite;

/**
 * The joints that UniMTS numbers its sensors by: 0 pelvis; 1–4 left hip, knee, ankle, foot; 5–8 the
 * same on the right; 9–11 spine; 12 neck; 13 head; 14–17 left collar, shoulder, elbow, wrist; 18–21
 * the same on the right. Which joint stands for which place is as in the data sets that UniMTS was
 * tested on (Zhang et al., NeurIPS 2024; {@code data.py} of github.com/xiyuanzh/UniMTS): wrist 21
 * (PAMAP2, UTD-MHAD), pocket 1 and 5 (MotionSense), thigh 1, shin 3, forearm 16, upper arm 15, head
 * 13 and waist 9 (RealWorld), chest 11 (PAMAP2, MHEALTH), lower back 9 (HARTH), ankle 3 (MHEALTH).
 * Foot and back pocket, which none has, are our own choice.
 */
final class UnimtsJoints {
    private static final Map<BodySite, Integer> JOINTS =
            Map.ofEntries(
                    Map.entry(BodySite.HEAD, 13),
                    Map.entry(BodySite.CHEST, 11),
                    Map.entry(BodySite.WAIST, 9),
                    Map.entry(BodySite.LOWER_BACK, 9),
                    Map.entry(BodySite.LEFT_UPPER_ARM, 15),
                    Map.entry(BodySite.RIGHT_UPPER_ARM, 19),
                    Map.entry(BodySite.LEFT_FOREARM, 16),
                    Map.entry(BodySite.RIGHT_FOREARM, 20),
                    Map.entry(BodySite.LEFT_WRIST, 17),
                    Map.entry(BodySite.RIGHT_WRIST, 21),
                    Map.entry(BodySite.LEFT_THIGH, 1),
                    Map.entry(BodySite.RIGHT_THIGH, 5),
                    Map.entry(BodySite.LEFT_POCKET, 1),
                    Map.entry(BodySite.RIGHT_POCKET, 5),
                    Map.entry(BodySite.LEFT_BACK_POCKET, 1),
                    Map.entry(BodySite.RIGHT_BACK_POCKET, 5),
                    Map.entry(BodySite.LEFT_SHIN, 3),
                    Map.entry(BodySite.RIGHT_SHIN, 7),
                    Map.entry(BodySite.LEFT_ANKLE, 3),
                    Map.entry(BodySite.RIGHT_ANKLE, 7),
                    Map.entry(BodySite.LEFT_FOOT, 4),
                    Map.entry(BodySite.RIGHT_FOOT, 8));

    private UnimtsJoints() {}

    /** The joint for a site's id; nothing for a data set's own word. */
    static Optional<Integer> of(String site) {
        return BodySite.of(site).map(JOINTS::get);
    }
}
