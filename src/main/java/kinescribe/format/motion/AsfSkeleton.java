package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;

/**
 * What an ASF file holds: bones that start where their parent bone ends.
 *
 * @param length the {@code length} of its {@code :units}
 * @param degrees whether its angles are degrees
 * @param rootAt the position that is added to the root's
 * @param bones parents before children; the first is the root, which has no length
 */
record AsfSkeleton(double length, boolean degrees, Vec3 rootAt, List<Bone> bones) {
    /**
     * One bone.
     *
     * @param name its name in the file
     * @param parent index of the parent, −1 for the root
     * @param way from its start to its end in the rest pose, file units
     * @param axis the rest orientation of the axes about which it turns
     * @param channels what its numbers in an AMC file move, in that order
     */
    record Bone(String name, int parent, Vec3 way, Quat axis, List<AsfChannel> channels) {}

    /** The bone of that name, whose case does not matter, or −1. */
    int indexOf(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int b = 0; b < bones.size(); b++) {
            if (bones.get(b).name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return b;
            }
        }
        return -1;
    }

    /** The greatest distance along the bones from the root to a tip, in file units. */
    double reach() {
        double[] to = new double[bones.size()];
        double reach = 0;
        for (int b = 0; b < to.length; b++) {
            Bone bone = bones.get(b);
            to[b] = (b == 0 ? 0 : to[bone.parent()]) + bone.way().norm();
            reach = Math.max(reach, to[b]);
        }
        return reach;
    }

    /**
     * The skeleton with a joint at the start of each bone and a tip at the end of each last one.
     */
    Skeleton skeleton(double metres) {
        List<String> names = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        List<Vec3> offsets = new ArrayList<>();
        List<Skeleton.Tip> tips = new ArrayList<>();
        for (int b = 0; b < bones.size(); b++) {
            Bone bone = bones.get(b);
            int index = b;
            names.add(bone.name());
            parents.add(bone.parent());
            offsets.add(b == 0 ? Vec3.ZERO : bones.get(bone.parent()).way().times(metres));
            if (bones.stream().noneMatch(child -> child.parent() == index)) {
                tips.add(new Skeleton.Tip(b, bone.way().times(metres)));
            }
        }
        return new Skeleton(names, parents, offsets, tips);
    }
}
