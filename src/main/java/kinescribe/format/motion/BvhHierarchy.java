package kinescribe.format.motion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/**
 * The HIERARCHY part of a BVH file, in the file's units.
 *
 * @param nodes the joints, parents before children
 * @param channels how many values a frame has
 */
record BvhHierarchy(List<Node> nodes, int channels) {
    // The largest skeletons in use (hands, face) stay below some hundreds; our own choice.
    private static final int MOST_JOINTS = 2000;
    private static final int MOST_CHANNELS_OF_A_JOINT = 9;

    /**
     * One joint.
     *
     * @param name its name in the file
     * @param parent index of the parent, −1 for the root
     * @param offset its OFFSET
     * @param firstChannel where its channels begin in a frame
     * @param channels its channels in the file's order
     * @param tips the OFFSETs of its end sites
     */
    record Node(
            String name,
            int parent,
            Vec3 offset,
            int firstChannel,
            List<BvhChannel> channels,
            List<Vec3> tips) {
        boolean hasPosition() {
            return channels.stream().anyMatch(c -> !c.isRotation());
        }
    }

    /** Reads from HIERARCHY up to and with MOTION. */
    static BvhHierarchy read(BvhScanner in) throws KinescribeException {
        in.expect("hierarchy");
        in.expect("root");
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(in.name(), -1));
        in.expect("{");
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        int channels = 0;
        while (!open.isEmpty()) {
            Draft joint = drafts.get(open.getLast());
            String word = in.word();
            switch (word) {
                case "offset" -> joint.offset = vector(in);
                case "channels" -> channels += joint.readChannels(in, channels);
                case "end" -> joint.tips.add(endSite(in));
                case "}" -> open.removeLast();
                case "joint" -> {
                    if (drafts.size() == MOST_JOINTS) {
                        throw in.fault("the skeleton has more than " + MOST_JOINTS + " joints");
                    }
                    drafts.add(new Draft(in.name(), open.getLast()));
                    in.expect("{");
                    open.addLast(drafts.size() - 1);
                }
                default ->
                        throw in.fault(
                                "expected OFFSET, CHANNELS, JOINT, End Site or a brace in joint \""
                                        + joint.name
                                        + "\", found "
                                        + BvhScanner.shown(word));
            }
        }
        String word = in.word();
        if (word.equals("root")) {
            throw in.fault(
                    "a second ROOT begins; a motion has one skeleton",
                    "Export each skeleton to a file of its own.");
        }
        if (!word.equals("motion")) {
            throw in.fault("expected MOTION, found " + BvhScanner.shown(word));
        }
        if (channels == 0) {
            throw in.fault("no joint has channels, so nothing can move");
        }
        return new BvhHierarchy(drafts.stream().map(Draft::node).toList(), channels);
    }

    /** The greatest distance along the bones from the root to a tip: about 0.6 × height. */
    double reach() {
        double[] from = new double[nodes.size()];
        double reach = 0;
        for (int j = 0; j < from.length; j++) {
            Node node = nodes.get(j);
            from[j] = j == 0 ? 0 : from[node.parent()] + node.offset().norm();
            double tip = node.tips().stream().mapToDouble(Vec3::norm).max().orElse(0);
            reach = Math.max(reach, from[j] + tip);
        }
        return reach;
    }

    private static Vec3 endSite(BvhScanner in) throws KinescribeException {
        in.expect("site");
        in.expect("{");
        in.expect("offset");
        Vec3 tip = vector(in);
        in.expect("}");
        return tip;
    }

    private static Vec3 vector(BvhScanner in) throws KinescribeException {
        double x = in.number();
        double y = in.number();
        return new Vec3(x, y, in.number());
    }

    /** A joint while its braces are open. */
    private static final class Draft {
        private final String name;
        private final int parent;
        private Vec3 offset = Vec3.ZERO;
        private final List<Vec3> tips = new ArrayList<>();
        private int firstChannel;
        private List<BvhChannel> channels = List.of();

        Draft(String name, int parent) {
            this.name = name;
            this.parent = parent;
        }

        int readChannels(BvhScanner in, int first) throws KinescribeException {
            double count = in.number();
            if (count != Math.rint(count) || count < 0 || count > MOST_CHANNELS_OF_A_JOINT) {
                throw in.fault(
                        "expected 0 … "
                                + MOST_CHANNELS_OF_A_JOINT
                                + " channels, found "
                                + BvhScanner.shown(count));
            }
            if (!channels.isEmpty()) {
                throw in.fault("joint \"" + name + "\" has CHANNELS twice");
            }
            firstChannel = first;
            List<BvhChannel> list = new ArrayList<>();
            Set<BvhChannel> positions = EnumSet.noneOf(BvhChannel.class);
            for (int i = 0; i < count; i++) {
                BvhChannel channel = BvhChannel.of(in);
                if (!channel.isRotation() && !positions.add(channel)) {
                    throw in.fault("joint \"" + name + "\" has the same position channel twice");
                }
                list.add(channel);
            }
            channels = List.copyOf(list);
            return channels.size();
        }

        Node node() {
            return new Node(name, parent, offset, firstChannel, channels, List.copyOf(tips));
        }
    }
}
