package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;

/**
 * The numbers of an AMC file.
 *
 * @param degrees whether its angles are degrees
 * @param channels where each bone's numbers begin in a frame
 * @param frames one array a frame, file units
 * @param jumps how many frames do not bear the number after the one before
 */
record AmcFrames(boolean degrees, int[] channels, List<double[]> frames, int jumps) {
    private static final int CANCEL_EVERY = 64;

    static AmcFrames read(Path file, AsfSkeleton skeleton, JobContext context)
            throws KinescribeException {
        try (WordLines in = new WordLines(file)) {
            return new Reading(in, skeleton).frames(context);
        }
    }

    /** A file while it is read. */
    private static final class Reading {
        private final WordLines in;
        private final AsfSkeleton skeleton;
        private final Map<String, Integer> bones = new HashMap<>();
        private final int[] channels;
        private final int width;
        private final List<double[]> frames = new ArrayList<>();
        private boolean degrees;
        private int bonesOfFirst;

        Reading(WordLines in, AsfSkeleton skeleton) {
            this.in = in;
            this.skeleton = skeleton;
            this.degrees = skeleton.degrees();
            this.channels = new int[skeleton.bones().size()];
            int next = 0;
            for (int b = 0; b < channels.length; b++) {
                bones.put(skeleton.bones().get(b).name().toLowerCase(Locale.ROOT), b);
                channels[b] = next;
                next += skeleton.bones().get(b).channels().size();
            }
            this.width = next;
        }

        AmcFrames frames(JobContext context) throws KinescribeException {
            int jumps = 0;
            double last = 0;
            boolean more = header();
            while (more) {
                if (frames.size() % CANCEL_EVERY == 0) {
                    context.checkCancelled();
                }
                double number = in.number(0);
                if (in.size() > 1) {
                    throw in.fault(1, "expected a frame's number alone on its line");
                }
                jumps += !frames.isEmpty() && number != last + 1 ? 1 : 0;
                last = number;
                more = frame();
            }
            if (frames.isEmpty()) {
                throw in.fault(0, "the file has no frames", "Export the motion with its frames.");
            }
            return new AmcFrames(degrees, channels, frames, jumps);
        }

        /** Moves to the first frame's number. */
        private boolean header() throws KinescribeException {
            boolean more = in.next();
            while (more && in.word(0).startsWith(":")) {
                String word = in.word(0);
                degrees = word.equals(":degrees") || (degrees && !word.equals(":radians"));
                if (word.equals(":bonedata") || word.equals(":units")) {
                    throw in.fault(
                            0,
                            "this is a skeleton file (ASF), which holds no motion",
                            "Read the .amc file that belongs to it.");
                }
                more = in.next();
            }
            return more;
        }

        /** Reads the bones of a frame; a bone that is left out keeps its last numbers. */
        private boolean frame() throws KinescribeException {
            double[] values =
                    frames.isEmpty() ? new double[width] : frames.get(frames.size() - 1).clone();
            int lines = 0;
            boolean more = in.next();
            while (more && !startsNumber()) {
                Integer bone = bones.get(in.word(0));
                if (bone == null) {
                    throw in.fault(
                            0,
                            "the skeleton has no bone " + BvhScanner.shown(in.word(0)),
                            "Put the .asf file that belongs to this motion beside it, under the same name.");
                }
                int count = skeleton.bones().get(bone).channels().size();
                if (in.size() != count + 1) {
                    throw in.fault(
                            0,
                            "bone \""
                                    + in.plainWord(0)
                                    + "\" has "
                                    + (in.size() - 1)
                                    + " values, expected "
                                    + count,
                            "Put the .asf file that belongs to this motion beside it, under the same name.");
                }
                for (int i = 0; i < count; i++) {
                    values[channels[bone] + i] = in.number(i + 1);
                }
                lines++;
                more = in.next();
            }
            if (lines == 0) {
                throw in.fault(0, "frame " + (frames.size() + 1) + " has no bones");
            }
            if (frames.isEmpty()) {
                bonesOfFirst = lines;
            } else if (!more && lines < bonesOfFirst) {
                throw in.fault(
                        0,
                        "the file ends within frame "
                                + (frames.size() + 1)
                                + ": it has "
                                + lines
                                + " bones, the first one "
                                + bonesOfFirst,
                        "Copy or export it again.");
            }
            frames.add(values);
            return more;
        }

        private boolean startsNumber() throws KinescribeException {
            char first = in.word(0).charAt(0);
            return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
        }
    }
}
