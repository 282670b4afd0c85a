package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoutineTreeTest {
    private static final RoutineTree TREE =
            new RoutineTree(
                    "Day",
                    List.of(
                            Part.of(
                                    "Morning",
                                    List.of(
                                            Part.of(
                                                    "Washing",
                                                    List.of(act("wash", 20), act("dry", 10))),
                                            Part.of("Dressing", List.of(act("shirt", 30))))),
                            Part.of(
                                    "Evening",
                                    List.of(Part.of("Sleep", List.of(act("sleep", 60)))))));

    private static Part act(String name, double seconds) {
        return Part.action(name, "a person is standing", seconds);
    }

    @Example
    void durationsAddUp() {
        assertThat(TREE.durationS()).isEqualTo(120);
        assertThat(TREE.at(PartPath.of(0)).durationS()).isEqualTo(60);
        assertThat(TREE.at(PartPath.of(0, 0, 1)).name()).isEqualTo("dry");
    }

    @Example
    void aLengthOfWhatHasPartsIsSharedOut() {
        RoutineTree longer = TREE.setDuration(PartPath.of(0), 120);

        // 60 s become 120 s: 20, 10 and 30 s are doubled.
        assertThat(longer.actions().stream().map(Part::seconds))
                .containsExactly(40., 20., 60., 60.);
        assertThat(TREE.durationS()).as("the former tree").isEqualTo(120);
    }

    @Example
    void editsGiveOtherTrees() {
        assertThat(TREE.rename(PartPath.of(1, 0), "Rest").at(PartPath.of(1, 0)).name())
                .isEqualTo("Rest");
        assertThat(names(TREE.delete(PartPath.of(0, 0)))).containsExactly("shirt", "sleep");
        assertThat(names(TREE.insert(PartPath.of(0, 0, 1), act("soap", 5))))
                .containsExactly("wash", "soap", "dry", "shirt", "sleep");
    }

    @Example
    void partsMoveAmongSiblingsAndElsewhere() {
        assertThat(names(TREE.move(PartPath.of(0, 0), PartPath.of(0, 2))))
                .containsExactly("shirt", "wash", "dry", "sleep");
        assertThat(names(TREE.move(PartPath.of(0, 1), PartPath.of(0, 0))))
                .containsExactly("shirt", "wash", "dry", "sleep");
        assertThat(names(TREE.move(PartPath.of(0, 0, 0), PartPath.of(1, 0, 1))))
                .containsExactly("dry", "shirt", "sleep", "wash");
    }

    @Example
    void levelsAreKept() {
        assertThatThrownBy(() -> TREE.move(PartPath.of(0, 0), PartPath.of(1)))
                .hasMessageContaining("level activity");
        assertThatThrownBy(() -> TREE.insert(PartPath.of(0), act("stand", 5)))
                .hasMessageContaining("level routine");
        assertThatThrownBy(() -> act("never", -3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Part.action("x", "a person walks", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void movingLosesNothing(
            @ForAll @IntRange(min = 0, max = 2) int from,
            @ForAll @IntRange(min = 0, max = 2) int to) {
        List<Integer> place = new ArrayList<>(List.of(0, 1, 2));
        RoutineTree tree =
                new RoutineTree(
                        "t",
                        List.of(
                                Part.of("0", List.of()),
                                Part.of("1", List.of(Part.of("a", List.of(act("b", 7))))),
                                Part.of("2", List.of())));
        RoutineTree moved = tree.move(PartPath.of(from), PartPath.of(to));

        assertThat(moved.durationS()).isCloseTo(tree.durationS(), within(0.));
        assertThat(moved.routines()).containsExactlyInAnyOrderElementsOf(tree.routines());
        place.remove(Integer.valueOf(from));
        assertThat(
                        moved.routines().stream()
                                .map(Part::name)
                                .filter(name -> !name.equals("" + from))
                                .map(Integer::valueOf))
                .containsExactlyElementsOf(place);
    }

    private static List<String> names(RoutineTree tree) {
        return tree.actions().stream().map(Part::name).toList();
    }
}
