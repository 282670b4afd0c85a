package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.prompt.Replacement;

/** Find and replace in the selected prompts, or in all that are shown. */
final class ReplaceModel {
    /**
     * A prompt in which something was found.
     *
     * @param id the prompt
     * @param before its sentence
     * @param after what it would become
     */
    record Change(String id, String before, String after) {}

    private final DeskModel model;
    private final DeskCommands commands;
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty replace = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWords = new SimpleBooleanProperty(true);
    private final BooleanProperty onlySelected = new SimpleBooleanProperty();
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    ReplaceModel(DeskModel model, DeskCommands commands) {
        this.model = model;
        this.commands = commands;
        find.addListener((o, before, after) -> look());
        replace.addListener((o, before, after) -> look());
        matchCase.addListener((o, before, after) -> look());
        wholeWords.addListener((o, before, after) -> look());
        onlySelected.addListener((o, before, after) -> look());
    }

    /** What is looked for. */
    StringProperty findProperty() {
        return find;
    }

    /** What comes in its place. */
    StringProperty replaceProperty() {
        return replace;
    }

    /** Whether capital letters count. */
    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    /** Whether only whole words count. */
    BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    /** Whether only the selected prompts change. */
    BooleanProperty onlySelectedProperty() {
        return onlySelected;
    }

    /** What would change. */
    ObservableList<Change> changes() {
        return changes;
    }

    /** How much was found, in words. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Looks anew, as when the form is opened. */
    void look() {
        Replacement replacement = replacement();
        List<Change> found = new ArrayList<>();
        int hits = 0;
        for (DeskRow row : onlySelected.get() ? model.selectedRows() : model.shown()) {
            String text = row.prompt().text();
            int here = replacement.hits(text).size();
            if (here > 0) {
                hits += here;
                found.add(new Change(row.id(), text, replacement.apply(text)));
            }
        }
        changes.setAll(found);
        summary.set(
                find.get().isEmpty()
                        ? "Type what to look for."
                        : found.isEmpty()
                                ? "Nothing found."
                                : hits + " found in " + found.size() + " of the prompts.");
    }

    /** Replaces what was found, in one go. */
    void replaceAll() {
        if (!changes.isEmpty()) {
            commands.replace(changes.stream().map(Change::id).toList(), replacement());
            look();
        }
    }

    private Replacement replacement() {
        return new Replacement(find.get(), replace.get(), matchCase.get(), wholeWords.get());
    }
}
