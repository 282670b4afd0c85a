package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.imu.Origin;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class EmbeddingMapTest {
    private static final JobContext SILENT = JobContext.silent();
    private static final Dataset REAL = Samples.people(Origin.REAL, "p", 4, Samples::sine);
    private static final Dataset VIRTUAL = Samples.people(Origin.VIRTUAL, "v", 3, Samples::sine);

    @Test
    void equalWindowsLieInOnePlaceWhoseMiddleIsTheRealOnes() throws KinescribeException {
        EmbeddingMap map = EmbeddingMap.components(REAL, VIRTUAL, SILENT);

        assertThat(map.points()).hasSize(140);
        assertThat(map.points().stream().filter(MapPoint::virtual)).hasSize(60);
        // The first window of p0 and of v0 is the same.
        assertThat(map.points().get(80).x()).isEqualTo(map.points().get(0).x(), within(1e-9));
        double sum = map.points().stream().filter(p -> !p.virtual()).mapToDouble(MapPoint::x).sum();
        assertThat(sum).isEqualTo(0, within(1e-6));
    }

    @Test
    void neighboursStayTogether() throws KinescribeException {
        EmbeddingMap map = EmbeddingMap.neighbours(REAL, VIRTUAL, 1, SILENT);

        int same = 0;
        for (MapPoint point : map.points()) {
            MapPoint nearest = nearest(point, map.points());
            same += nearest.window().label().equals(point.window().label()) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(130);
        assertThat(EmbeddingMap.neighbours(REAL, VIRTUAL, 1, SILENT).points())
                .extracting(MapPoint::x)
                .isEqualTo(map.points().stream().map(MapPoint::x).toList());
        assertThat(map.method()).contains("t-SNE").contains("seed 1");
    }

    @Test
    void chancesHaveTheWantedPerplexity() {
        double[] squares = {0, 1, 4, 9, 16, 25};
        double[] row = NeighbourChances.row(squares, 0, Math.log(3));

        assertThat(row[0]).isZero();
        assertThat(DoubleStream.of(row).sum()).isEqualTo(1, within(1e-9));
        double entropy = DoubleStream.of(row).filter(v -> v > 0).map(v -> -v * Math.log(v)).sum();
        assertThat(Math.exp(entropy)).isEqualTo(3, within(1e-3));
    }

    @Test
    void tooLittleIsToldAndACancelHeard() {
        Dataset none = new Dataset(REAL.classes(), REAL.channels(), REAL.spec(), List.of());

        assertThatThrownBy(() -> EmbeddingMap.components(REAL, none, SILENT))
                .isInstanceOf(KinescribeException.class);
        assertThatThrownBy(() -> EmbeddingMap.neighbours(REAL, VIRTUAL, 1, new CancelledContext()))
                .isInstanceOf(JobCancelled.class);
    }

    private static MapPoint nearest(MapPoint to, List<MapPoint> all) {
        MapPoint best = all.get(0).equals(to) ? all.get(1) : all.get(0);
        for (MapPoint other : all) {
            if (!other.equals(to)
                    && Math.hypot(other.x() - to.x(), other.y() - to.y())
                            < Math.hypot(best.x() - to.x(), best.y() - to.y())) {
                best = other;
            }
        }
        return best;
    }
}
