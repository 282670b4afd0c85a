package kinescribe.format.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * The MOTION part of a BVH file: the numbers as they stand there.
 *
 * @param rateHz frames per second
 * @param frames how many frames
 * @param channels values in a frame
 * @param linesLeft how many lines with something on them follow the announced frames
 * @param values {@code [frames × channels]}, file units and degrees
 */
record BvhFrames(double rateHz, int frames, int channels, int linesLeft, double[] values) {
    private static final int CANCEL_EVERY = 64;
    // A value and the blank after it.
    private static final int LEAST_BYTES_OF_A_VALUE = 2;
    private static final double GREATEST_RATE_HZ = 1e5;
    // "0.00833333" means 120 Hz: near whole rates are taken as whole. Our own choice.
    private static final double RATE_ROUNDING = 1e-4;

    /**
     * Reads from after MOTION to the end.
     *
     * <p>A frame may go over several lines but ends with a line: so a line with a value too few or
     * too many is found where it stands and not at the end of the file.
     */
    static BvhFrames read(BvhScanner in, BvhHierarchy skeleton, Path file, JobContext context)
            throws KinescribeException {
        in.expect("frames");
        double count = in.number();
        if (count != Math.rint(count) || count < 0) {
            throw in.fault("expected a whole number of frames, found " + BvhScanner.shown(count));
        }
        if (count == 0) {
            throw in.fault("the file has no frames", "Export the motion again with its frames.");
        }
        checkSize(in, count, skeleton, file);
        in.expect("frame");
        in.expect("time");
        double frameTime = in.number();
        if (!(frameTime > 1 / GREATEST_RATE_HZ)) {
            throw in.fault(
                    "the Frame Time is "
                            + BvhScanner.shown(frameTime)
                            + " s; expected the seconds from one frame to the next, above 0");
        }
        int frames = (int) count;
        int channels = skeleton.channels();
        double[] values = new double[frames * channels];
        for (int f = 0; f < frames; f++) {
            if (f % CANCEL_EVERY == 0) {
                context.checkCancelled();
                context.progress(f, frames);
            }
            readFrame(in, values, f, frames, channels);
        }
        return new BvhFrames(rate(frameTime), frames, channels, linesLeft(in, context), values);
    }

    private static int linesLeft(BvhScanner in, JobContext context) throws KinescribeException {
        int lines = 0;
        while (in.toNextWord()) {
            if (lines++ % CANCEL_EVERY == 0) {
                context.checkCancelled();
            }
            in.skipLine();
        }
        return lines;
    }

    private static void readFrame(
            BvhScanner in, double[] values, int frame, int frames, int channels)
            throws KinescribeException {
        int firstLine = 0;
        int onFirstLine = 0;
        for (int i = 0; i < channels; i++) {
            if (!in.toNextWord()) {
                throw in.fault(
                        "the file ends in frame "
                                + (frame + 1)
                                + " of "
                                + frames
                                + " after "
                                + i
                                + " of its "
                                + channels
                                + " values",
                        "The file is cut short or its frame count is wrong; copy or export it"
                                + " again.");
            }
            values[frame * channels + i] = in.number();
            firstLine = i == 0 ? in.wordLine() : firstLine;
            onFirstLine += in.wordLine() == firstLine ? 1 : 0;
        }
        int extra = 0;
        while (in.moreOnLine()) {
            in.word();
            extra++;
        }
        if (extra > 0) {
            int found = in.wordLine() == firstLine ? channels + extra : onFirstLine;
            throw in.fault(
                    "frame "
                            + (frame + 1)
                            + ", which begins on line "
                            + firstLine
                            + ", has "
                            + found
                            + " values there, expected "
                            + channels
                            + ", one for each channel");
        }
    }

    private static void checkSize(BvhScanner in, double frames, BvhHierarchy skeleton, Path file)
            throws KinescribeException {
        long bytes;
        try {
            bytes = Files.size(file);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        double values = frames * skeleton.channels();
        if (values * LEAST_BYTES_OF_A_VALUE > bytes + 1.0) {
            throw in.fault(
                    String.format(
                            Locale.ROOT,
                            "%.0f frames of %d values are announced, more than the file's %d bytes"
                                    + " can hold",
                            frames,
                            skeleton.channels(),
                            bytes),
                    "The file is cut short or its frame count is wrong; copy or export it again.");
        }
        // The numbers as read, then positions and quaternions of every joint.
        double needed = 8.0 * frames * (skeleton.channels() + 4.0 * skeleton.nodes().size() + 3);
        if (needed > Runtime.getRuntime().maxMemory() / 2.0 || needed / 8 > Integer.MAX_VALUE) {
            throw in.fault(
                    String.format(
                            Locale.ROOT,
                            "%.0f frames of %d joints need more memory than there is",
                            frames,
                            skeleton.nodes().size()),
                    "Cut the file into shorter ones.");
        }
    }

    private static double rate(double frameTime) {
        double rate = 1 / frameTime;
        double whole = Math.rint(rate);
        return Math.abs(rate - whole) <= RATE_ROUNDING * rate ? whole : rate;
    }
}
