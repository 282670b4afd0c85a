package kinescribe.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class FoldPlanTest {
    private static final int PEOPLE = 7;
    private static final Dataset REAL = SmallData.of(Origin.REAL, "p", PEOPLE, 10);
    private static final List<Window> VIRTUAL = SmallData.of(Origin.VIRTUAL, "v", 4, 10).windows();

    @Test
    void everybodyIsTestedOnceWhateverTheGroups() throws KinescribeException {
        for (String protocol : List.of("loso", "kfold:3", "lko:1", "lko:2", "lko:6")) {
            List<Fold> folds = folds(EvaluationMode.BOTH, protocol, RealAmount.ALL, 1);

            assertThat(folds.stream().flatMap(f -> f.test().stream()))
                    .as(protocol)
                    .containsExactlyInAnyOrderElementsOf(REAL.windows());
        }
        // Seven people, at most two at a time: four turns.
        assertThat(folds(EvaluationMode.REAL, "lko:2", RealAmount.ALL, 1))
                .hasSize(4)
                .allMatch(f -> people(f.test()).size() <= 2);
    }

    @Test
    void aFixedSplitTestsWhoIsNamed() throws KinescribeException {
        List<Fold> folds = folds(EvaluationMode.REAL, "split:p1,p4", RealAmount.ALL, 1);

        assertThat(folds).hasSize(1);
        assertThat(people(folds.get(0).test())).containsExactlyInAnyOrder("p1", "p4");
        assertThat(people(folds.get(0).real())).hasSize(PEOPLE - 2);
        // A third of seven people, rounded down.
        assertThat(people(folds(EvaluationMode.REAL, "split", RealAmount.ALL, 1).get(0).test()))
                .containsExactlyInAnyOrder("p5", "p6");
        assertThatThrownBy(() -> folds(EvaluationMode.REAL, "split:nobody", RealAmount.ALL, 1))
                .hasMessageContaining("no windows of nobody");
        assertThatThrownBy(
                        () ->
                                folds(
                                        EvaluationMode.REAL,
                                        "split:p0,p1,p2,p3,p4,p5,p6",
                                        RealAmount.ALL,
                                        1))
                .hasMessageContaining("nobody is left");
        assertThatThrownBy(() -> folds(EvaluationMode.REAL, "lko:7", RealAmount.ALL, 1))
                .hasMessageContaining("nobody is learnt from");
    }

    @Test
    void peopleAreDrawnAnewForEachTurnAndSeed() throws KinescribeException {
        RealAmount two = new RealAmount(0.5, 2, true);
        Set<Set<String>> drawn = new HashSet<>();
        for (long seed = 1; seed <= 4; seed++) {
            for (Fold fold : folds(EvaluationMode.REAL, "loso", two, seed)) {
                // Two people of 10 windows, half of each class: 5 of each 10.
                assertThat(people(fold.real())).hasSize(2);
                assertThat(fold.real()).hasSize(10);
                drawn.add(people(fold.real()));
            }
        }
        assertThat(drawn).hasSizeGreaterThan(10); // of 21 pairs, in 28 draws
        assertThat(folds(EvaluationMode.REAL, "loso", two, 3))
                .isEqualTo(folds(EvaluationMode.REAL, "loso", two, 3));
        // Seven people, of whom one is tested: six are everybody, and there is no seventh.
        assertThat(folds(EvaluationMode.REAL, "loso", new RealAmount(1, 6), 3))
                .isEqualTo(folds(EvaluationMode.REAL, "loso", RealAmount.ALL, 3));
        assertThatThrownBy(() -> folds(EvaluationMode.REAL, "loso", new RealAmount(1, 7), 3))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("only 6");
    }

    @Test
    void aShareIsDrawnFromAllWindowsOrFromEachClass() throws KinescribeException {
        // Six other people of 10 windows, half of each class: 20 % are 12, by class 6 of each.
        Set<Long> sitting = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            List<Window> drawn = real(new RealAmount(0.2, 0), seed);
            assertThat(drawn).hasSize(12);
            sitting.add(drawn.stream().filter(w -> w.label().equals("sit")).count());
            assertThat(real(new RealAmount(0.2, 0, true), seed))
                    .hasSize(12)
                    .filteredOn(w -> w.label().equals("sit"))
                    .hasSize(6);
        }
        assertThat(sitting).hasSizeGreaterThan(2);
        assertThat(real(new RealAmount(0.001, 0), 1)).hasSize(1);
        assertThat(real(new RealAmount(0.001, 0, true), 1)).hasSize(2);
    }

    private static List<Window> real(RealAmount amount, long seed) throws KinescribeException {
        return folds(EvaluationMode.REAL, "loso", amount, seed).get(0).real();
    }

    @Test
    void virtualWindowsAreTestedInOneModeOnly() throws KinescribeException {
        for (EvaluationMode mode : EvaluationMode.values()) {
            for (Fold fold : folds(mode, "loso", RealAmount.ALL, 1)) {
                assertThat(fold.test())
                        .allMatch(
                                w ->
                                        (w.source().origin() == Origin.VIRTUAL)
                                                == (mode == EvaluationMode.TRTS));
                assertThat(fold.real().isEmpty()).isEqualTo(mode == EvaluationMode.VIRTUAL);
                assertThat(fold.virtual().isEmpty()).isEqualTo(!mode.learnsVirtual());
            }
        }
    }

    @Test
    void whoeverIsLearntFromIsNotTestedAsAVirtualPersonEither() throws KinescribeException {
        List<Window> likenesses = SmallData.of(Origin.VIRTUAL, "p", PEOPLE, 10).windows();
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.TRTS)
                        .but()
                        .real(new RealAmount(1, 3))
                        .done();

        Fold fold = new FoldPlan(REAL, likenesses, settings).folds(1).get(0);

        assertThat(people(fold.real())).hasSize(3);
        assertThat(people(fold.test()))
                .hasSize(PEOPLE - 3)
                .doesNotContainAnyElementsOf(people(fold.real()));
        assertThatThrownBy(
                        () ->
                                new FoldPlan(
                                                REAL,
                                                likenesses,
                                                settings.but().real(RealAmount.ALL).done())
                                        .folds(1))
                .hasMessageContaining("Nothing is left to test on");
    }

    @Test
    void aPositionIsLearntElsewhereFromOtherPeople() throws KinescribeException {
        List<Window> windows = new ArrayList<>(REAL.windows());
        REAL.windows().forEach(w -> windows.add(at("pocket", w, w.source().subject())));
        SmallData.of(Origin.REAL, "q", 2, 10)
                .windows()
                .forEach(w -> windows.add(at("ankle", w, w.source().subject())));
        Dataset data = new Dataset(REAL.classes(), REAL.channels(), REAL.spec(), windows);
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.BOTH)
                        .but()
                        .protocol(Protocol.parse("leave-position-out"))
                        .done();

        List<Fold> folds = new FoldPlan(data, VIRTUAL, settings).folds(1);

        // Seven people at two places take turns in five parts; the ankle's have no other place.
        assertThat(folds).hasSize(5 + 5 + 1);
        assertThat(folds.stream().flatMap(f -> f.test().stream()))
                .containsExactlyInAnyOrderElementsOf(windows);
        for (Fold fold : folds) {
            assertThat(sites(fold.test()))
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(sites(fold.real()));
        }
        assertThatThrownBy(() -> new FoldPlan(REAL, VIRTUAL, settings).folds(1))
                .hasMessageContaining("at least 2 positions");
    }

    @Test
    void aRandomSplitIsAllowedByForceOnlyAndMarked() throws KinescribeException {
        assertThatThrownBy(() -> Protocol.parse("random"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("learns from the people it tests");
        Protocol random = Protocol.parseForced("random");
        EvaluationSettings settings =
                EvaluationSettings.standard(EvaluationMode.REAL).but().protocol(random).done();

        List<Fold> folds = new FoldPlan(REAL, List.of(), settings).folds(1);

        assertThat(folds).hasSize(5);
        assertThat(folds.stream().flatMap(f -> f.test().stream()))
                .containsExactlyInAnyOrderElementsOf(REAL.windows());
        assertThat(people(folds.get(0).real())).containsAnyElementsOf(people(folds.get(0).test()));
        assertThat(random.watermark()).isPresent();
        assertThat(Protocol.LOSO.watermark()).isEmpty();
        EvaluationResult result =
                Evaluator.evaluate(REAL, Optional.empty(), settings, JobContext.silent());
        assertThat(result.notices().get(0).text()).startsWith("RANDOM WINDOW SPLIT");
    }

    @Test
    void aPlantedSiblingIsCaught() {
        Window tested = REAL.windows().get(0);
        Window sibling =
                new Window(
                        "sit",
                        new Window.Source(
                                "v0", tested.source().trial(), "wrist", Origin.VIRTUAL, 0),
                        tested.values());

        assertThatThrownBy(() -> Fold.of(List.of(), List.of(sibling), List.of(tested)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different trials");
    }

    private static List<Fold> folds(
            EvaluationMode mode, String protocol, RealAmount amount, long seed)
            throws KinescribeException {
        EvaluationSettings settings =
                EvaluationSettings.standard(mode)
                        .but()
                        .protocol(Protocol.parse(protocol))
                        .real(amount)
                        .done();
        return new FoldPlan(REAL, VIRTUAL, settings).folds(seed);
    }

    private static Window at(String site, Window window, String subject) {
        return new Window(
                window.label(),
                new Window.Source(
                        subject,
                        window.source().trial(),
                        site,
                        window.source().origin(),
                        window.source().startS()),
                window.values());
    }

    private static Set<String> sites(List<Window> windows) {
        return windows.stream().map(w -> w.source().site()).collect(Collectors.toSet());
    }

    private static Set<String> people(List<Window> windows) {
        return windows.stream().map(w -> w.source().subject()).collect(Collectors.toSet());
    }
}
