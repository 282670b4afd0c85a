package kinescribe.app.viewer;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.EscapeCloses;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import org.jspecify.annotations.Nullable;

/** A list of the motions to compare with, which narrows while a person types. */
final class CompareChooser {
    private static final double WIDTH = 280;
    private static final double HEIGHT = 240;

    private final ViewerModel model;
    private final TextField search = new TextField();
    private final ListView<Entry<MotionResult>> list = new ListView<>();
    private final Popover popover;

    CompareChooser(ViewerModel model) {
        this.model = model;
        search.setId("compare-search");
        search.setPromptText("Find a motion…");
        search.textProperty().addListener((o, before, after) -> fill());
        search.setOnAction(event -> list.getItems().stream().findFirst().ifPresent(this::choose));
        list.setId("compare-list");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label("No such motion"));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Entry<MotionResult> marked = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && marked != null) {
                        choose(marked);
                    }
                });
        CheckBox align = new CheckBox("Move onto the body at the start");
        align.selectedProperty().bindBidirectional(model.settings().alignStartsProperty());
        Button none = new Button("Compare with nothing");
        none.setId("compare-none");
        none.disableProperty().bind(model.comparison().motionIdProperty().isEmpty());
        none.setOnAction(event -> show(""));
        VBox content = new VBox(8, search, list, align, none);
        content.getStyleClass().add("form");
        popover = new Popover(content);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    }

    /** Opens it at a node, or closes it where it is open. */
    void toggle(Node owner) {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            search.clear();
            fill();
            EscapeCloses.show(popover, owner);
            search.requestFocus();
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Entry<MotionResult>> found =
                model.comparisonChoices().stream()
                        .filter(m -> m.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        list.getItems().setAll(found);
        String now = model.comparison().motionIdProperty().get();
        found.stream()
                .filter(motion -> motion.id().equals(now))
                .forEach(list.getSelectionModel()::select);
    }

    private void choose(Entry<MotionResult> motion) {
        show(motion.id());
    }

    private void show(String motionId) {
        model.comparison().motionIdProperty().set(motionId);
        popover.hide();
    }

    /** A motion's name; a click shows it. */
    private final class Cell extends ListCell<Entry<MotionResult>> {
        Cell() {
            setPrefWidth(0); // long names end in dots and do not make the list scroll sideways
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            choose(getItem());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Entry<MotionResult> motion, boolean empty) {
            super.updateItem(motion, empty);
            setText(empty || motion == null ? "" : motion.name());
        }
    }
}
