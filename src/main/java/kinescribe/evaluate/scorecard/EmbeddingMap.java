package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.job.JobContext;

/**
 * Real and virtual windows as points in a plane: for looking, not for proof.
 *
 * @param method how the plane came about, in words
 * @param channels how many channels the windows have
 * @param points all windows that are shown
 */
public record EmbeddingMap(String method, int channels, List<MapPoint> points) {
    /** Points of a side that a neighbour embedding takes at most: our own choice, for time. */
    private static final int MOST = 750;

    private static final double PERPLEXITY = 30;

    public EmbeddingMap {
        points = List.copyOf(points);
    }

    /**
     * The first two principal components of the real windows' features; the virtual ones are put
     * into the same plane.
     *
     * @throws KinescribeException if a side has hardly any windows, or other channels
     */
    public static EmbeddingMap components(Dataset real, Dataset virtual, JobContext context)
            throws KinescribeException {
        Sides sides = Sides.of(real, virtual, context);
        return new EmbeddingMap(
                "Principal components fitted on the real windows",
                real.channels().size(),
                sides.points(Item.codes(sides.all)));
    }

    /**
     * A neighbour embedding of both sides together, see {@link NeighbourEmbedding}; of large sides
     * only some windows.
     *
     * @throws KinescribeException if a side has hardly any windows, or other channels
     */
    public static EmbeddingMap neighbours(
            Dataset real, Dataset virtual, long seed, JobContext context)
            throws KinescribeException {
        Sides sides = Sides.of(some(real, seed), some(virtual, seed), context);
        double[][] places = NeighbourEmbedding.of(Item.codes(sides.all), PERPLEXITY, context);
        return new EmbeddingMap(
                "t-SNE of both sides, perplexity " + (int) PERPLEXITY + ", seed " + seed,
                real.channels().size(),
                sides.points(places));
    }

    private static Dataset some(Dataset data, long seed) {
        List<Window> windows = new ArrayList<>(data.windows());
        Collections.shuffle(windows, new Random(Seeds.derive(seed, "map")));
        return new Dataset(
                data.classes(),
                data.channels(),
                data.spec(),
                windows.subList(0, Math.min(MOST, windows.size())));
    }

    private record Sides(List<Item> all, int real) {
        static Sides of(Dataset real, Dataset virtual, JobContext context)
                throws KinescribeException {
            if (real.windows().size() < 2 || virtual.windows().isEmpty()) {
                throw new KinescribeException(
                        "There are too few windows to draw.", "Add recordings of both sides.");
            }
            if (!virtual.channels().containsAll(real.channels())) {
                throw new KinescribeException(
                        "The virtual windows lack channels that the real ones have.",
                        "Use recordings with the same channels on both sides.");
            }
            Encodings encodings = new Encodings(real.windows(), real.channels().size(), context);
            List<Item> all = new ArrayList<>(encodings.items(real.windows(), context));
            all.addAll(encodings.items(virtual.only(real.channels()).windows(), context));
            return new Sides(all, real.windows().size());
        }

        List<MapPoint> points(double[][] places) {
            List<MapPoint> points = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                double[] place = Arrays.copyOf(places[i], 2);
                points.add(new MapPoint(place[0], place[1], all.get(i).window(), i >= real));
            }
            return points;
        }
    }
}
