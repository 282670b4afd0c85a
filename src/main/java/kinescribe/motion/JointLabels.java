package kinescribe.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kinescribe.math.Vec3;

/** Finds standard joints among labels, by the names that skeletons in common use have for them. */
public final class JointLabels {
    private JointLabels() {}

    /**
     * Which label stands for which joint.
     *
     * @param labels any labels; case, punctuation and name spaces do not matter
     * @return the index of the label of each joint that was found
     */
    public static Map<StandardJoint, Integer> find(List<String> labels) {
        Map<StandardJoint, Integer> found = new EnumMap<>(StandardJoint.class);
        if (labels.isEmpty()) {
            return found;
        }
        // The labels as a skeleton without bones, so that its joints are found in the same way.
        List<Integer> parents = new ArrayList<>(Collections.nCopies(labels.size(), 0));
        parents.set(0, -1);
        Skeleton flat =
                new Skeleton(labels, parents, Collections.nCopies(labels.size(), Vec3.ZERO));
        SourceJoints joints = SourceJoints.found(flat);
        JointNames names = new JointNames(flat);
        for (StandardJoint joint : StandardJoint.values()) {
            int own = names.trunk(joint.id().replace("_", ""));
            boolean spine = joint.name().startsWith("SPINE") || joint == StandardJoint.PELVIS;
            int index = own != JointNames.NONE || spine ? own : joints.of(joint);
            if (index == JointNames.NONE && joint == StandardJoint.PELVIS) {
                index = names.trunk("hips", "hip", "root");
            }
            if (index != JointNames.NONE) {
                found.put(joint, index);
            }
        }
        return found;
    }
}
