package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.job.JobContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DayExpansionTest {
    private static final Persona USUAL = Personas.all().get(0);

    @Property(tries = 60)
    void theTotalIsKeptAndTheLevelsNestWithoutGaps(
            @ForAll @IntRange(min = 600, max = 100_000) int tenths,
            @ForAll @IntRange(max = 4) int who,
            @ForAll @IntRange(max = 8) int what,
            @ForAll long seed)
            throws Exception {
        String name = OfflineDecomposer.known(true).get(what);
        DayPlan plan = DayExpansion.of(tree(name), Personas.all().get(who), tenths / 10.0, seed);

        assertThat(plan.segments().stream().mapToInt(DaySegment::tenths).sum()).isEqualTo(tenths);
        List<LabelLevel> levels = plan.levels();
        assertThat(levels.stream().map(LabelLevel::name))
                .containsExactly("routine", "activity", "action");
        for (LabelLevel level : levels) {
            double at = 0;
            for (LabelSpan span : level.spans()) {
                assertThat(span.startS()).isEqualTo(at);
                at = span.endS();
            }
            assertThat(at).isBetween(tenths / 10.0 - 1e-6, tenths / 10.0 + 1e-6);
        }
        for (int i = 1; i < levels.size(); i++) {
            for (LabelSpan inner : levels.get(i).spans()) {
                LabelSpan outer = levels.get(i - 1).at(inner.startS()).orElseThrow();
                assertThat(inner.endS()).isLessThanOrEqualTo(outer.endS());
            }
        }
    }

    @Example
    void theSameSeedGivesTheSameDayAndAnotherAnother() throws Exception {
        DayPlan one = DayExpansion.of(tree("morning routine"), USUAL, 7200, 5);

        assertThat(DayExpansion.of(tree("morning routine"), USUAL, 7200, 5)).isEqualTo(one);
        assertThat(DayExpansion.of(tree("morning routine"), USUAL, 7200, 6).segments())
                .isNotEqualTo(one.segments());
    }

    @Example
    void slowPeopleDoThingsSlowly() throws Exception {
        DayPlan plan =
                DayExpansion.of(tree("morning routine"), Personas.named("older adult"), 3600, 1);

        assertThat(plan.segments()).anyMatch(s -> s.prompt().equals("a person walks slowly"));
        assertThat(plan.segments()).noneMatch(s -> s.prompt().contains("slowly slowly"));
    }

    @Example
    void aPersonsDayHasItsRoutinesInTheirShares() throws Exception {
        DayPlan day = DayExpansion.ofDay(USUAL, 3600 * 4, 1);
        List<LabelSpan> routines = day.levels().get(0).spans();

        assertThat(routines.stream().map(LabelSpan::activity))
                .containsExactly("morning routine", "office day", "shopping", "evening routine");
        // 06:30 to 08:30 of 06:30 to 22:30: an eighth, but for what is rounded to a tenth.
        assertThat(routines.get(0).endS()).isBetween(3600 * 4 / 8.0 - 30, 3600 * 4 / 8.0 + 30);
    }

    @Example
    void everyPersonsDayCanBeShown() throws Exception {
        for (Persona persona : Personas.all()) {
            DayExpansion.ofDay(persona, 7200, 3).requireShown();
        }
    }

    @Example
    void tooLittleTimeIsToldClearly() {
        assertThatThrownBy(() -> DayExpansion.of(tree("morning routine"), USUAL, 12, 1))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("12.0 s are too short");
        assertThatThrownBy(() -> Personas.read(List.of("persona x | young | adult | 1")))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Line 1");
        assertThatThrownBy(() -> Personas.named("nobody")).hasMessageContaining("nobody");
    }

    private static RoutineTree tree(String name) throws KinescribeException {
        return new OfflineDecomposer().asTree(name, JobContext.silent()).value();
    }
}
