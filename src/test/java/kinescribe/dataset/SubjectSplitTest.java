package kinescribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SubjectSplitTest {
    private static final WindowSpec SPEC = new WindowSpec(1, 1, 1, 0.5);

    @Test
    void leaveOneOutTestsEveryoneOnceAlone() throws KinescribeException {
        List<SubjectSplit> splits = SubjectSplit.leaveOneOut(people(3));

        assertThat(splits).hasSize(3);
        assertThat(subjects(splits.get(1).test())).containsExactly("p1");
        assertThat(subjects(splits.get(1).train())).containsExactlyInAnyOrder("p0", "p2");
    }

    @Property(tries = 50, seed = "1")
    void kFoldTestsEveryWindowOnceAndNobodyOnBothSides(
            @ForAll @IntRange(min = 2, max = 12) int people,
            @ForAll @IntRange(min = 2, max = 12) int folds,
            @ForAll long seed)
            throws KinescribeException {
        Dataset data = people(Math.max(people, folds));

        List<SubjectSplit> splits = SubjectSplit.kFold(data, folds, seed);

        List<Window> tested = new ArrayList<>();
        for (SubjectSplit split : splits) {
            assertThat(subjects(split.test())).isNotEmpty();
            assertThat(subjects(split.train())).doesNotContainAnyElementsOf(subjects(split.test()));
            assertThat(split.train().size() + split.test().size()).isEqualTo(data.windows().size());
            tested.addAll(split.test());
        }
        assertThat(splits).hasSize(folds);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(data.windows());
    }

    @Test
    void theSeedDecidesTheGroups() throws KinescribeException {
        Dataset data = people(12);

        assertThat(SubjectSplit.kFold(data, 3, 1)).isEqualTo(SubjectSplit.kFold(data, 3, 1));
        assertThat(SubjectSplit.kFold(data, 3, 1)).isNotEqualTo(SubjectSplit.kFold(data, 3, 2));
    }

    @Test
    void aSubjectOrTrialOnBothSidesIsRefused() {
        assertThatThrownBy(
                        () ->
                                new SubjectSplit(
                                        List.of(window("a", "t1")), List.of(window("a", "t2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a\"");
        assertThatThrownBy(
                        () ->
                                new SubjectSplit(
                                        List.of(window("a", "t1")), List.of(window("b", "t1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"t1\"");
    }

    @Test
    void tooFewPeopleOrASharedTrialIsTold() {
        Dataset shared = data(List.of(window("a", "t"), window("b", "t")));

        assertThatThrownBy(() -> SubjectSplit.leaveOneOut(people(1)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("at least 2 people");
        assertThatThrownBy(() -> SubjectSplit.kFold(people(3), 4, 1))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("4 folds");
        assertThatThrownBy(() -> SubjectSplit.leaveOneOut(shared))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("share the trial \"t\"");
    }

    private static Dataset people(int n) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 2 * n; i++) {
            windows.add(window("p" + i / 2, "t" + i));
        }
        return data(windows);
    }

    private static Dataset data(List<Window> windows) {
        return new Dataset(List.of("walk"), List.of(ImuChannel.ACC_X), SPEC, windows);
    }

    private static Window window(String subject, String trial) {
        return new Window(
                "walk",
                new Window.Source(subject, trial, "wrist", Origin.REAL, 0),
                new float[] {0});
    }

    private static Set<String> subjects(List<Window> windows) {
        return windows.stream().map(w -> w.source().subject()).collect(Collectors.toSet());
    }
}
