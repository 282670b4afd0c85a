package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;

/**
 * Fills short gaps of the points that are needed by straight lines and leaves out the frames at
 * both ends where one of them is missing.
 */
final class PointGaps {
    /** Longer gaps are refused, in seconds: arms and legs turn within that; our own choice. */
    private static final double LONGEST_S = 0.25;

    private final String fileName;
    private final PointTrack points;
    private final List<Notice> notices;

    PointGaps(String fileName, PointTrack points, List<Notice> notices) {
        this.fileName = fileName;
        this.points = points;
        this.notices = notices;
    }

    /**
     * The track with the needed points in every frame.
     *
     * @throws KinescribeException if one is missing for longer than a moment, naming it
     */
    PointTrack filled(List<Integer> needed) throws KinescribeException {
        int first = 0;
        int last = points.frames() - 1;
        while (first <= last && !complete(first, needed)) {
            first++;
        }
        while (last > first && !complete(last, needed)) {
            last--;
        }
        if (first > last) {
            throw new KinescribeException(
                    fileName + ": in no frame all points are there that the body needs.",
                    "Fill the gaps in the capture program first.");
        }
        int left = points.frames() - 1 - last + first;
        if (left > 0) {
            notices.add(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "%s: points are missing in the first %d and last %d frames,"
                                            + " which were left out.",
                                    fileName,
                                    first,
                                    left - first)));
        }
        int width = points.labels().size() * 3;
        double[] positions = new double[(last + 1 - first) * width];
        System.arraycopy(points.positions(), first * width, positions, 0, positions.length);
        PointTrack cut = new PointTrack(points.labels(), points.rateHz(), positions);
        List<String> filled = new ArrayList<>();
        for (int point : needed) {
            int count = fill(cut, point, first);
            if (count > 0) {
                filled.add(points.labels().get(point) + " (" + count + ")");
            }
        }
        if (!filled.isEmpty()) {
            notices.add(
                    Notice.info(
                            fileName
                                    + ": short gaps were filled by straight lines, frames in all: "
                                    + String.join(", ", filled)
                                    + "."));
        }
        return cut;
    }

    private boolean complete(int frame, List<Integer> needed) {
        return needed.stream().noneMatch(p -> Double.isNaN(points.at(frame, p).x()));
    }

    /** Fills one point's gaps in place; how many frames that were. */
    private int fill(PointTrack cut, int point, int shift) throws KinescribeException {
        int count = 0;
        int known = 0;
        for (int f = 1; f < cut.frames(); f++) {
            if (Double.isNaN(cut.at(f, point).x())) {
                continue;
            }
            int gap = f - known - 1;
            if (gap / cut.rateHz() > LONGEST_S) {
                throw new KinescribeException(
                        String.format(
                                Locale.ROOT,
                                "%s: the point %s is missing for %.2f s from frame %d on.",
                                fileName,
                                points.labels().get(point),
                                gap / cut.rateHz(),
                                known + 1 + shift + 1),
                        String.format(
                                Locale.ROOT,
                                "Gaps up to %.2f s are filled; fill this one in the capture program"
                                        + " or cut the file there.",
                                LONGEST_S));
            }
            for (int g = known + 1; g < f; g++) {
                double share = (g - known) / (double) (f - known);
                cut.at(known, point)
                        .towards(cut.at(f, point), share)
                        .put(cut.positions(), (g * cut.labels().size() + point) * 3);
            }
            count += gap;
            known = f;
        }
        return count;
    }
}
