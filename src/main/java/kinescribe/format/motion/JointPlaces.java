package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.Notice;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * Where the standard joints are in each frame, as far as points tell; the others are placed by
 * rule. The rules are our own choice after the proportions of {@link kinescribe.motion.Body}.
 */
final class JointPlaces {
    private static final StandardJoint[] NEEDED = {
        StandardJoint.LEFT_HIP,
        StandardJoint.RIGHT_HIP,
        StandardJoint.LEFT_KNEE,
        StandardJoint.RIGHT_KNEE,
        StandardJoint.LEFT_ANKLE,
        StandardJoint.RIGHT_ANKLE,
        StandardJoint.LEFT_SHOULDER,
        StandardJoint.RIGHT_SHOULDER,
        StandardJoint.LEFT_ELBOW,
        StandardJoint.RIGHT_ELBOW,
        StandardJoint.LEFT_WRIST,
        StandardJoint.RIGHT_WRIST
    };

    // Shares of the way from pelvis to neck, of that from chest to neck and on to the shoulder.
    private static final double SPINE1 = 0.22;
    private static final double SPINE2 = 0.48;
    private static final double SPINE3 = 0.65;
    private static final double COLLAR_UP = 0.68;
    private static final double COLLAR_OUT = 0.28;
    // Of the way from pelvis to neck: the pelvis over the hips, the head over the neck.
    private static final double PELVIS = 0.03;
    private static final double HEAD = 0.16;
    // Of the shank: toes before and below the ankle.
    private static final double TOES_AHEAD = 0.32;
    private static final double TOES_BELOW = 0.12;

    private final int frames;
    private final Map<StandardJoint, Vec3[]> places = new EnumMap<>(StandardJoint.class);

    JointPlaces(int frames) {
        this.frames = frames;
    }

    /** The joints without which there is no body. */
    static List<StandardJoint> needed() {
        return List.of(NEEDED);
    }

    int frames() {
        return frames;
    }

    void put(StandardJoint joint, Vec3[] perFrame) {
        places.put(joint, perFrame);
    }

    boolean has(StandardJoint joint) {
        return places.containsKey(joint);
    }

    Vec3 at(StandardJoint joint, int frame) {
        Vec3[] perFrame = places.get(joint);
        if (perFrame == null) {
            throw new IllegalStateException("Expected a place for " + joint.id() + ", got none");
        }
        return perFrame[frame];
    }

    /** All 22 joints {@code [frames × 22 × 3]}; a notice says which were placed by rule. */
    double[] complete(String fileName, List<Notice> notices) {
        List<String> placed = new ArrayList<>();
        for (StandardJoint joint :
                List.of(
                        StandardJoint.NECK,
                        StandardJoint.PELVIS,
                        StandardJoint.HEAD,
                        StandardJoint.SPINE1,
                        StandardJoint.SPINE2,
                        StandardJoint.SPINE3,
                        StandardJoint.LEFT_COLLAR,
                        StandardJoint.RIGHT_COLLAR,
                        StandardJoint.LEFT_FOOT,
                        StandardJoint.RIGHT_FOOT)) {
            if (!has(joint)) {
                Vec3[] perFrame = new Vec3[frames];
                Arrays.setAll(perFrame, f -> placed(joint, f));
                put(joint, perFrame);
                placed.add(joint.id());
            }
        }
        if (!placed.isEmpty()) {
            notices.add(
                    Notice.info(
                            fileName
                                    + ": the points tell nothing of "
                                    + String.join(", ", placed)
                                    + "; they were placed between or beyond their neighbours."));
        }
        double[] positions = new double[frames * StandardJoint.COUNT * 3];
        for (int f = 0; f < frames; f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                at(joint, f).put(positions, (f * StandardJoint.COUNT + joint.ordinal()) * 3);
            }
        }
        return positions;
    }

    private Vec3 placed(StandardJoint joint, int f) {
        return switch (joint) {
            case NECK -> between(StandardJoint.LEFT_SHOULDER, StandardJoint.RIGHT_SHOULDER, f);
            case PELVIS -> hips(f).towards(at(StandardJoint.NECK, f), PELVIS);
            case HEAD -> at(StandardJoint.PELVIS, f).towards(at(StandardJoint.NECK, f), 1 + HEAD);
            case SPINE1 -> onSpine(SPINE1, f);
            case SPINE2 -> onSpine(SPINE2, f);
            case SPINE3 -> onSpine(SPINE3, f);
            case LEFT_COLLAR -> collar(StandardJoint.LEFT_SHOULDER, f);
            case RIGHT_COLLAR -> collar(StandardJoint.RIGHT_SHOULDER, f);
            case LEFT_FOOT -> toes(StandardJoint.LEFT_KNEE, StandardJoint.LEFT_ANKLE, f);
            case RIGHT_FOOT -> toes(StandardJoint.RIGHT_KNEE, StandardJoint.RIGHT_ANKLE, f);
            default -> throw new IllegalStateException("Expected no rule for " + joint.id());
        };
    }

    private Vec3 hips(int f) {
        return between(StandardJoint.LEFT_HIP, StandardJoint.RIGHT_HIP, f);
    }

    private Vec3 between(StandardJoint left, StandardJoint right, int f) {
        return at(left, f).towards(at(right, f), 0.5);
    }

    private Vec3 onSpine(double share, int f) {
        return at(StandardJoint.PELVIS, f).towards(at(StandardJoint.NECK, f), share);
    }

    private Vec3 collar(StandardJoint shoulder, int f) {
        return at(StandardJoint.SPINE3, f)
                .towards(at(StandardJoint.NECK, f), COLLAR_UP)
                .towards(at(shoulder, f), COLLAR_OUT);
    }

    /** Toes point ahead of the body, square to the shank. */
    private Vec3 toes(StandardJoint knee, StandardJoint ankle, int f) {
        Vec3 down = at(ankle, f).minus(at(knee, f));
        Vec3 left = at(StandardJoint.LEFT_HIP, f).minus(at(StandardJoint.RIGHT_HIP, f));
        Vec3 ahead = down.cross(left).unit().times(down.norm() * TOES_AHEAD);
        return at(ankle, f).plus(down.times(TOES_BELOW)).plus(ahead);
    }
}
