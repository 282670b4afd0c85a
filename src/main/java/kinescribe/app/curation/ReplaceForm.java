package kinescribe.app.curation;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.FormPopover;

/** The form of find and replace, with every prompt that would change. */
final class ReplaceForm {
    private final ReplaceModel model;
    private final FormPopover form = new FormPopover("Find and replace");

    ReplaceForm(ReplaceModel model) {
        this.model = model;
        TextField find = field("desk-find", "Find");
        find.textProperty().bindBidirectional(model.findProperty());
        TextField replace = field("desk-replace", "Replace by");
        replace.textProperty().bindBidirectional(model.replaceProperty());
        CheckBox words = new CheckBox("Whole words only");
        words.selectedProperty().bindBidirectional(model.wholeWordsProperty());
        CheckBox letters = new CheckBox("Capital letters count");
        letters.selectedProperty().bindBidirectional(model.matchCaseProperty());
        CheckBox selected = new CheckBox("Only in the selected prompts");
        selected.setId("desk-replace-selected");
        selected.selectedProperty().bindBidirectional(model.onlySelectedProperty());
        Label summary = new Label();
        summary.textProperty().bind(model.summaryProperty());
        ListView<ReplaceModel.Change> hits = new ListView<>(model.changes());
        hits.setId("desk-hits");
        hits.setAccessibleText("Prompts that would change");
        hits.setPrefSize(460, 180);
        hits.setFocusTraversable(false);
        hits.setCellFactory(view -> new Cell());
        form.field("Find", find)
                .field("Replace by", replace)
                .field("", new VBox(4, words, letters, selected))
                .field("Preview", new VBox(4, summary, hits));
        Button all = form.action("Replace all", model::replaceAll);
        all.setId("desk-replace-all");
        all.setDefaultButton(true);
        all.disableProperty().bind(Bindings.isEmpty(model.changes()));
    }

    /** Opens the form below a button, or closes it. */
    void toggle(Button owner) {
        model.look();
        form.toggle(owner);
    }

    private static TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        return field;
    }

    /** A sentence as it would be after the change. */
    private static final class Cell extends ListCell<ReplaceModel.Change> {
        @Override
        protected void updateItem(ReplaceModel.Change change, boolean empty) {
            super.updateItem(change, empty);
            boolean there = !empty && change != null;
            setText(there ? ShownText.of(change.after()) : "");
        }
    }
}
