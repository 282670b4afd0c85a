package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** Reads ASF files; see {@link AmcFormat} for the conventions. */
final class AsfReader {
    // The largest skeletons in use stay below some hundreds; our own choice.
    private static final int MOST_BONES = 2000;
    private static final String ROOT = "root";

    private final WordLines in;
    private final String fileName;
    private double length = 1;
    private boolean degrees = true;
    private Vec3 rootAt = Vec3.ZERO;
    private Quat rootAxis = Quat.IDENTITY;
    private List<AsfChannel> rootChannels = List.of();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    private AsfReader(WordLines in, String fileName) {
        this.in = in;
        this.fileName = fileName;
    }

    static AsfSkeleton read(Path file) throws KinescribeException {
        try (WordLines in = new WordLines(file)) {
            return new AsfReader(in, FileFaults.name(file)).skeleton();
        }
    }

    private AsfSkeleton skeleton() throws KinescribeException {
        boolean more = in.next();
        while (more) {
            more =
                    switch (in.word(0)) {
                        case ":units" -> units();
                        case ":root" -> root();
                        case ":bonedata" -> bones();
                        case ":hierarchy" -> hierarchy();
                        default -> skip();
                    };
        }
        if (rootChannels.isEmpty()) {
            throw incomplete("has no :root with an order of channels");
        }
        List<AsfSkeleton.Bone> bones = new ArrayList<>();
        bones.add(new AsfSkeleton.Bone(ROOT, -1, Vec3.ZERO, rootAxis, rootChannels));
        attach(ROOT, 0, bones);
        if (bones.size() <= drafts.size()) {
            throw incomplete("has bones that no line of its :hierarchy joins to the root");
        }
        return new AsfSkeleton(length, degrees, rootAt, bones);
    }

    private void attach(String parent, int index, List<AsfSkeleton.Bone> bones)
            throws KinescribeException {
        for (String name : children.getOrDefault(parent, List.of())) {
            Draft draft = drafts.get(name);
            if (draft == null || bones.size() > drafts.size()) {
                throw incomplete("names the bone \"" + name + "\" in its :hierarchy wrongly");
            }
            bones.add(draft.bone(index));
            attach(name, bones.size() - 1, bones);
        }
    }

    /** Moves to the next section. */
    private boolean skip() throws KinescribeException {
        boolean more = in.next();
        while (more && !in.word(0).startsWith(":")) {
            more = in.next();
        }
        return more;
    }

    private boolean inSection() throws KinescribeException {
        return in.next() && !in.word(0).startsWith(":");
    }

    private boolean units() throws KinescribeException {
        while (inSection()) {
            switch (in.word(0)) {
                case "length" -> {
                    length = in.number(1);
                    if (!(length > 0)) {
                        throw in.fault(1, "expected a length above zero");
                    }
                }
                case "angle" -> degrees = in.word(1).startsWith("deg");
                default -> {}
            }
        }
        return in.size() > 0;
    }

    private boolean root() throws KinescribeException {
        Vec3 orientation = Vec3.ZERO;
        String order = "xyz";
        while (inSection()) {
            switch (in.word(0)) {
                case "order" -> rootChannels = AsfChannel.listed(in, 1);
                case "position" -> rootAt = vector(1);
                case "orientation" -> orientation = angles(1);
                case "axis" -> order = order(1);
                default -> {}
            }
        }
        rootAxis = fixedAxes(orientation, order);
        return in.size() > 0;
    }

    private boolean bones() throws KinescribeException {
        Draft open = null;
        while (inSection()) {
            String word = in.word(0);
            if (word.equals("begin")) {
                open = new Draft();
            } else if (open == null) {
                throw in.fault(0, "expected begin, found " + BvhScanner.shown(word));
            } else if (word.equals("end")) {
                keep(open);
                open = null;
            } else {
                open.read(word);
            }
        }
        if (open != null) {
            throw in.fault(0, "a bone has no end");
        }
        return in.size() > 0;
    }

    private void keep(Draft draft) throws KinescribeException {
        if (!draft.isComplete()) {
            throw in.fault(0, "the bone that ends here lacks its name, direction or length");
        }
        if (drafts.size() == MOST_BONES) {
            throw in.fault(0, "the skeleton has more than " + MOST_BONES + " bones");
        }
        if (drafts.put(draft.name.toLowerCase(Locale.ROOT), draft) != null) {
            throw in.fault(0, "a second bone is called \"" + draft.name + "\"");
        }
    }

    private boolean hierarchy() throws KinescribeException {
        while (inSection()) {
            String parent = in.word(0);
            if (parent.equals("begin") || parent.equals("end")) {
                continue;
            }
            if (!parent.equals(ROOT) && !drafts.containsKey(parent)) {
                throw in.fault(0, "no bone is called " + BvhScanner.shown(parent));
            }
            for (int i = 1; i < in.size(); i++) {
                if (!drafts.containsKey(in.word(i))) {
                    throw in.fault(i, "no bone is called " + BvhScanner.shown(in.word(i)));
                }
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(in.word(i));
            }
        }
        return in.size() > 0;
    }

    private Vec3 vector(int from) throws KinescribeException {
        return new Vec3(in.number(from), in.number(from + 1), in.number(from + 2));
    }

    /** Three angles in radians. */
    private Vec3 angles(int from) throws KinescribeException {
        return degrees ? vector(from).times(Math.PI / 180) : vector(from);
    }

    private String order(int at) throws KinescribeException {
        String order = in.word(at);
        if (!order.matches("[xyz]{1,3}")) {
            throw in.fault(
                    at, "expected an order of axes such as XYZ, found " + BvhScanner.shown(order));
        }
        return order;
    }

    /** The turn about the fixed axes, one after the other in that order. */
    private static Quat fixedAxes(Vec3 anglesRad, String order) {
        Quat turn = Quat.IDENTITY;
        for (int i = 0; i < order.length(); i++) {
            Quat next =
                    switch (order.charAt(i)) {
                        case 'x' -> Quat.aboutAxis(Vec3.X, anglesRad.x());
                        case 'y' -> Quat.aboutAxis(Vec3.Y, anglesRad.y());
                        default -> Quat.aboutAxis(Vec3.Z, anglesRad.z());
                    };
            turn = next.times(turn);
        }
        return turn;
    }

    private KinescribeException incomplete(String what) {
        return new KinescribeException(
                "The skeleton file " + fileName + " " + what + ".", "Copy or export it again.");
    }

    /** A bone between begin and end. */
    private final class Draft {
        private String name = "";
        private Vec3 direction = Vec3.ZERO;
        private double length = -1;
        private Quat axis = Quat.IDENTITY;
        private List<AsfChannel> channels = List.of();

        void read(String word) throws KinescribeException {
            switch (word) {
                case "name" -> name = in.plainWord(1);
                case "direction" -> direction = vector(1);
                case "length" -> length = in.number(1);
                case "axis" -> axis = fixedAxes(angles(1), order(4));
                case "dof" -> readChannels();
                default -> {}
            }
        }

        private void readChannels() throws KinescribeException {
            channels = AsfChannel.listed(in, 1);
            if (!channels.stream().allMatch(AsfChannel::isRotation)) {
                throw in.fault(
                        0,
                        "a bone other than the root moves along an axis",
                        "Export the motion with rotations only, and positions for the root alone.");
            }
        }

        boolean isComplete() {
            return !name.isEmpty() && direction.norm() > 0 && length >= 0;
        }

        AsfSkeleton.Bone bone(int parent) {
            return new AsfSkeleton.Bone(
                    name, parent, direction.unit().times(length), axis, channels);
        }
    }
}
