package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectStoreTest {
    private final ProjectStore store = new ProjectStore(Project.empty("Start"));

    @Test
    void undoAndRedoMoveBetweenTheVeryValues() {
        Project start = store.current();
        store.apply(Edits.rename("One"));
        Project one = store.current();
        store.apply(Edits.addActivity("walking"));
        Project two = store.current();
        assertThat(store.undoLabel()).contains("Add activity walking");
        store.undo();
        assertThat(store.current()).isSameAs(one);
        assertThat(store.redoLabel()).contains("Add activity walking");
        store.undo();
        assertThat(store.current()).isSameAs(start);
        store.undo();
        assertThat(store.current()).isSameAs(start);
        store.redo();
        store.redo();
        store.redo();
        assertThat(store.current()).isSameAs(two);
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        store.apply(Edits.rename("One"));
        store.undo();
        store.apply(Edits.rename("Two"));
        assertThat(store.redoLabel()).isEmpty();
        store.redo();
        assertThat(store.current().name()).isEqualTo("Two");
    }

    @Test
    void whatAmendsAnEditIsUndoneWithIt() {
        Project start = store.current();
        store.apply(Edits.rename("One"));
        store.amend(Edits.rename("Two"));
        store.amend(Edits.rename("Three"));
        assertThat(store.current().name()).isEqualTo("Three");
        store.undo();
        assertThat(store.current()).isSameAs(start);
        store.redo();
        assertThat(store.current().name()).isEqualTo("Three");
    }

    @Test
    void anEditOfAnotherKindIsNotAmended() {
        store.apply(Edits.rename("One"));
        store.apply(Edits.addActivity("walking"));
        store.amend(Edits.rename("Two"));
        store.undo();
        assertThat(store.current().name()).isEqualTo("One");
        assertThat(store.current().activities()).hasSize(1);
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        List<Project> heard = new ArrayList<>();
        store.addListener((before, after) -> heard.add(after));
        store.apply(Edits.rename("Start"));
        assertThat(store.undoLabel()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void listenersGetOldAndNewAfterTheChange() {
        List<String> heard = new ArrayList<>();
        store.addListener(
                (before, after) -> {
                    assertThat(store.current()).isSameAs(after);
                    heard.add(before.name() + " → " + after.name());
                });
        store.apply(Edits.rename("One"));
        store.undo();
        assertThat(heard).containsExactly("Start → One", "One → Start");
    }

    @Test
    void theStoreIsDirtyUntilTheCurrentValueIsTheSavedOne() {
        assertThat(store.isDirty()).isFalse();
        store.apply(Edits.rename("One"));
        Project one = store.current();
        assertThat(store.isDirty()).isTrue();
        store.apply(Edits.rename("Two"));
        store.markSaved(one);
        assertThat(store.isDirty()).isTrue();
        store.undo();
        assertThat(store.isDirty()).isFalse();
        store.open(Project.empty("Other"));
        assertThat(store.isDirty()).isFalse();
        assertThat(store.undoLabel()).isEmpty();
    }

    @Test
    void historyHasAnEnd() {
        for (int i = 0; i <= ProjectStore.HISTORY; i++) {
            store.apply(Edits.rename("Name " + i));
        }
        for (int i = 0; i <= ProjectStore.HISTORY; i++) {
            store.undo();
        }
        assertThat(store.current().name()).isEqualTo("Name 0");
    }
}
