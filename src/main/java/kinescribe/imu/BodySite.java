package kinescribe.imu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.motion.StandardJoint;

/**
 * Places on the body where people wear sensors.
 *
 * <p>Ids are lower case, such as {@code left_wrist}.
 */
public enum BodySite {
    HEAD(StandardJoint.HEAD),
    CHEST(StandardJoint.SPINE3),
    WAIST(StandardJoint.PELVIS),
    LOWER_BACK(StandardJoint.PELVIS),
    LEFT_UPPER_ARM(StandardJoint.LEFT_SHOULDER),
    RIGHT_UPPER_ARM(StandardJoint.RIGHT_SHOULDER),
    LEFT_FOREARM(StandardJoint.LEFT_ELBOW),
    RIGHT_FOREARM(StandardJoint.RIGHT_ELBOW),
    LEFT_WRIST(StandardJoint.LEFT_ELBOW),
    RIGHT_WRIST(StandardJoint.RIGHT_ELBOW),
    LEFT_THIGH(StandardJoint.LEFT_HIP),
    RIGHT_THIGH(StandardJoint.RIGHT_HIP),
    LEFT_POCKET(StandardJoint.LEFT_HIP),
    RIGHT_POCKET(StandardJoint.RIGHT_HIP),
    LEFT_BACK_POCKET(StandardJoint.PELVIS),
    RIGHT_BACK_POCKET(StandardJoint.PELVIS),
    LEFT_SHIN(StandardJoint.LEFT_KNEE),
    RIGHT_SHIN(StandardJoint.RIGHT_KNEE),
    LEFT_ANKLE(StandardJoint.LEFT_KNEE),
    RIGHT_ANKLE(StandardJoint.RIGHT_KNEE),
    LEFT_FOOT(StandardJoint.LEFT_ANKLE),
    RIGHT_FOOT(StandardJoint.RIGHT_ANKLE);

    private final StandardJoint joint;

    BodySite(StandardJoint joint) {
        this.joint = joint;
    }

    /** The site's id in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The joint whose frame the site's segment moves with. A segment turns with the joint at its
     * upper end: the forearm with the elbow, the thigh with the hip.
     */
    public StandardJoint joint() {
        return joint;
    }

    /** The site of that id. */
    public static Optional<BodySite> of(String id) {
        return Arrays.stream(values()).filter(site -> site.id().equals(id)).findFirst();
    }

    /** All ids. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(BodySite::id).toList();
    }
}
