package kinescribe.app.signals;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses the recording to compare with from a list by groups, with a field to search in it. */
final class RealPicker {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 280;

    private final SidesModel sides;
    private final Button button = new Button();
    private final TextField search = new TextField();
    private final FilteredList<RealChoice> found;
    private final ListView<RealChoice> list;
    private final Popover popover;

    RealPicker(SidesModel sides) {
        this.sides = sides;
        button.setMnemonicParsing(false); // names have underscores
        found = new FilteredList<>(sides.choices());
        list = new ListView<>(found);
        list.setId("signals-compare-list");
        list.getStyleClass().add(Styles.DENSE);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(view -> new Cell(found));
        list.setPlaceholder(new Label("No recording is called so."));
        list.setOnMouseClicked(event -> take());
        search.setId("signals-compare-search");
        search.setPromptText("Search person, place or trial");
        search.textProperty().addListener((o, before, after) -> filter(after));
        search.setOnAction(event -> takeFirst());
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                    }
                });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        take();
                    }
                });
        popover = new Popover(new VBox(6, search, list));
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        button.setId("signals-compare");
        button.setAccessibleText("Recording to compare with");
        button.setTooltip(new Tooltip("The recording that the simulated signal is compared with"));
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> sides.choiceProperty().get().label(),
                                sides.choiceProperty()));
        button.setPrefWidth(230);
        button.setMinWidth(110);
        button.setOnAction(event -> open());
    }

    /** Opens the list. */
    Button node() {
        return button;
    }

    private void open() {
        if (popover.isShowing()) {
            popover.hide();
            return;
        }
        search.clear();
        list.getSelectionModel().select(sides.choiceProperty().get());
        list.scrollTo(sides.choiceProperty().get());
        popover.show(button);
        search.requestFocus();
    }

    private void filter(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        found.setPredicate(
                choice -> {
                    String label = choice.label().toLowerCase(Locale.ROOT);
                    for (String word : words) {
                        if (!label.contains(word)) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private void takeFirst() {
        if (!found.isEmpty()) {
            list.getSelectionModel().selectFirst();
            take();
        }
    }

    private void take() {
        RealChoice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popover.hide();
            sides.choiceProperty().set(chosen);
        }
    }

    /** A recording, below its group's name where it is the first of it. */
    private static final class Cell extends ListCell<RealChoice> {
        private final ObservableList<RealChoice> all;
        private final Label group = new Label();
        private final Label name = new Label();

        Cell(ObservableList<RealChoice> all) {
            this.all = all;
            group.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, Styles.TEXT_BOLD);
        }

        @Override
        protected void updateItem(@Nullable RealChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            int at = getIndex();
            boolean first =
                    at == 0 || at > all.size() || !all.get(at - 1).group().equals(choice.group());
            group.setText(choice.group());
            name.setText(choice.label());
            boolean headed = first && !choice.group().isEmpty();
            VBox content = headed ? new VBox(group, name) : new VBox(name);
            if (headed) {
                content.getStyleClass().add("signals-compare-headed");
            }
            setGraphic(content);
        }
    }
}
