package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import kinescribe.format.motion.LengthUnit;
import kinescribe.format.motion.MotionAssumption;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.format.motion.UpAxis;

/**
 * Asks for the rate, unit and up-axis of motion files; what was assumed is filled in, with the
 * reason below, and what the files state may be left as it is.
 */
final class ImportDialog implements MotionImport.Question {
    private static final ButtonType IMPORT = new ButtonType("Import", ButtonBar.ButtonData.OK_DONE);
    private static final double WIDTH = 460;
    private static final String MUTED = "-fx-fill: -color-fg-muted;";
    private static final String AS_STATED = "as the file states";

    @Override
    public Optional<MotionReadOptions> ask(List<Path> files, List<MotionAssumption> open) {
        Form form = new Form(open);
        Dialog<MotionReadOptions> dialog = new Dialog<>();
        // The window itself, never a menu's popup: that closes and would leave the menus dead.
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .findFirst()
                .ifPresent(dialog::initOwner);
        dialog.setTitle("Import motions");
        String names =
                files.size() == 1
                        ? String.valueOf(files.get(0).getFileName())
                        : files.size() + " files, " + files.get(0).getFileName() + " …";
        dialog.setHeaderText("How " + names + (files.size() == 1 ? " is" : " are") + " to be read");
        dialog.getDialogPane().setContent(form.grid);
        dialog.getDialogPane().getButtonTypes().addAll(IMPORT, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(IMPORT);
        button.setId("import-motions");
        form.rate.textProperty().subscribe(text -> button.setDisable(!form.isRateFine()));
        dialog.setResultConverter(pressed -> pressed == IMPORT ? form.said() : null);
        return dialog.showAndWait();
    }

    static boolean isRate(String text) {
        try {
            double rateHz = Double.parseDouble(text.strip());
            return rateHz > 0 && rateHz <= 10_000;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The fields; those that nobody is asked about are not shown. */
    static final class Form {
        final GridPane grid = new GridPane();
        final TextField rate = new TextField("1");
        final ChoiceBox<LengthUnit> unit = new ChoiceBox<>();
        final ChoiceBox<UpAxis> up = new ChoiceBox<>();
        private final List<MotionAssumption> open;
        private final Text rateWhy = new Text();

        Form(List<MotionAssumption> open) {
            this.open = open;
            grid.getStyleClass().add("form-grid");
            grid.setPrefWidth(WIDTH);
            unit.getItems().setAll(LengthUnit.values());
            unit.setConverter(shown(LengthUnit::word, MotionAssumption.Property.UNIT));
            up.getItems().setAll(UpAxis.values());
            up.setConverter(shown(UpAxis::name, MotionAssumption.Property.UP));
            rate.setId("import-rate");
            unit.setId("import-unit");
            up.setId("import-up");
            for (MotionAssumption assumption : open) {
                switch (assumption.property()) {
                    case RATE -> {
                        rate.setText(assumption.value());
                        rate.setPromptText(AS_STATED);
                        add("Frames a second", rate, rateWhy, assumption);
                        rate.textProperty().subscribe(text -> explainRate(assumption));
                    }
                    case UNIT -> {
                        LengthUnit.known(assumption.value()).ifPresent(unit::setValue);
                        add("Unit of lengths", unit, new Text(), assumption);
                    }
                    case UP -> {
                        Arrays.stream(UpAxis.values())
                                .filter(axis -> axis.id().equals(assumption.value()))
                                .forEach(up::setValue);
                        add("Axis that points up", up, new Text(), assumption);
                    }
                }
            }
        }

        /** What the fields say about what was asked. */
        MotionReadOptions said() {
            return new MotionReadOptions(
                    asked(MotionAssumption.Property.RATE) && !rate.getText().isBlank()
                            ? Double.valueOf(rate.getText().strip())
                            : null,
                    unit.getValue(),
                    up.getValue());
        }

        /** Whether it is a rate, or nothing where the file states one. */
        boolean isRateFine() {
            return isRate(rate.getText())
                    || (rate.getText().isBlank() && isStated(MotionAssumption.Property.RATE));
        }

        private void explainRate(MotionAssumption assumption) {
            boolean fine = isRateFine();
            rateWhy.setText(
                    fine
                            ? why(assumption)
                            : "Type a number above 0 and up to 10000, such as 29.97.");
            rateWhy.setStyle(fine ? MUTED : "-fx-fill: -color-danger-fg;");
        }

        private boolean isStated(MotionAssumption.Property property) {
            return open.stream().anyMatch(a -> a.property() == property && a.isStated());
        }

        private boolean asked(MotionAssumption.Property property) {
            return open.stream().anyMatch(a -> a.property() == property);
        }

        private void add(String name, Node field, Text why, MotionAssumption assumption) {
            Label words = new Label(name);
            words.setLabelFor(field);
            // A text of fixed width, since a dialog leaves no room for labels that wrap.
            why.setText(why(assumption));
            why.setWrappingWidth(WIDTH);
            why.setStyle(MUTED);
            why.getStyleClass().add(Styles.TEXT_SMALL);
            int row = grid.getRowCount();
            grid.addRow(row, words, field);
            grid.add(why, 0, row + 1, 2, 1);
        }

        private static String why(MotionAssumption assumption) {
            return assumption.isStated()
                    ? "The file states it; change it only if that is wrong."
                    : "Filled in, since " + assumption.why() + ".";
        }

        private <T> StringConverter<T> shown(
                Function<T, String> words, MotionAssumption.Property property) {
            return new StringConverter<>() {
                @Override
                public String toString(T value) {
                    return value == null
                            ? isStated(property) ? AS_STATED : "as assumed"
                            : words.apply(value);
                }

                @Override
                public T fromString(String text) {
                    throw new UnsupportedOperationException("Expected choices only, got " + text);
                }
            };
        }
    }
}
