package kinescribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SplitSharesTest {
    private static final WindowSpec SPEC = new WindowSpec(1, 1, 1, 0.5);

    @Test
    void tenPeopleAreSixTwoAndTwo() throws KinescribeException {
        SortedMap<String, SplitPart> parts = SplitShares.STANDARD.deal(alone(10), 1);

        assertThat(parts.values()).filteredOn(part -> part == SplitPart.TRAIN).hasSize(6);
        assertThat(parts.values()).filteredOn(part -> part == SplitPart.TEST).hasSize(2);
    }

    @Test
    void whoIsTestedDoesNotHangOnTheValidationShare() throws KinescribeException {
        SortedMap<String, SplitPart> with = SplitShares.STANDARD.deal(alone(20), 7);
        SortedMap<String, SplitPart> without = new SplitShares(0, 0.2).deal(alone(20), 7);

        assertThat(of(with, SplitPart.TEST)).isEqualTo(of(without, SplitPart.TEST));
        assertThat(of(without, SplitPart.VALIDATION)).isEmpty();
    }

    @Test
    void twoPeopleAreTooFewForThreeParts() {
        assertThatThrownBy(() -> SplitShares.STANDARD.deal(alone(2), 1))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("only 2 people");
    }

    @Test
    void anotherSeedTestsOthers() throws KinescribeException {
        assertThat(of(SplitShares.STANDARD.deal(alone(20), 1), SplitPart.TEST))
                .isNotEqualTo(of(SplitShares.STANDARD.deal(alone(20), 2), SplitPart.TEST));
    }

    @Property(tries = 60)
    void peopleWhoShareATrialStayTogether(
            @ForAll @IntRange(min = 8, max = 30) int people,
            @ForAll @IntRange(min = 2, max = 3) int together,
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed)
            throws KinescribeException {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            windows.add(window("p" + i, "shared-" + i / together));
            windows.add(window("p" + i, "own-" + i));
        }
        Dataset data = new Dataset(List.of("walk"), List.of(ImuChannel.ACC_X), SPEC, windows);
        Benchmark split =
                Benchmark.of(
                        List.of(new SensorWindows("wrist", "", data)), SplitShares.STANDARD, seed);

        for (Benchmark.Row one : split.rows()) {
            for (Benchmark.Row other : split.rows()) {
                Window.Source a = one.window().source();
                Window.Source b = other.window().source();
                if (a.subject().equals(b.subject()) || a.trial().equals(b.trial())) {
                    assertThat(one.part()).isEqualTo(other.part());
                }
            }
        }
        assertThat(split.count(row -> row.part().id())).hasSize(3);
    }

    private static List<String> of(SortedMap<String, SplitPart> parts, SplitPart part) {
        return parts.keySet().stream().filter(p -> parts.get(p) == part).toList();
    }

    private static List<List<String>> alone(int people) {
        return IntStream.range(0, people).mapToObj(i -> List.of("p" + i)).toList();
    }

    private static Window window(String subject, String trial) {
        return new Window(
                "walk",
                new Window.Source(subject, trial, "wrist", Origin.VIRTUAL, 0),
                new float[] {1});
    }
}
