package kinescribe.app.benchmark;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.ShownAs;
import kinescribe.base.Counted;
import kinescribe.format.dataset.BenchmarkFormats;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.BodySite;
import kinescribe.imu.Randomisation;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.pipeline.BenchmarkSensor;
import org.kordamp.ikonli.feather.Feather;

/** Asks what a benchmark data set is to be made of. */
final class BenchmarkDialog {
    private static final ButtonType BUILD =
            new ButtonType("Choose a folder…", ButtonBar.ButtonData.OK_DONE);
    private static final List<Licence> LICENCES = List.of(Licence.values());
    private static final double WIDTH = 720;
    private static final double LICENCE_WIDTH = 150;

    private final BenchmarkModel model;
    private final GridPane grid = new GridPane();
    private final Label said = new Label();

    private BenchmarkDialog(BenchmarkModel model) {
        this.model = model;
    }

    /** Whether the person wants what the model says now. */
    static boolean ask(BenchmarkModel model, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Build a benchmark data set");
        dialog.setHeaderText("Labelled windows of virtual people, with a split that stays");
        dialog.getDialogPane().setContent(new BenchmarkDialog(model).node());
        dialog.getDialogPane().getButtonTypes().addAll(BUILD, ButtonType.CANCEL);
        Node build = dialog.getDialogPane().lookupButton(BUILD);
        build.setId("benchmark-build");
        build.disableProperty().bind(model.faultProperty().isNotEmpty());
        return dialog.showAndWait().equals(Optional.of(BUILD));
    }

    private Node node() {
        grid.getStyleClass().add("form-grid");
        grid.add(files(), 0, 0, 2, 1);
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.name);
        row("Name", "benchmark-name", name);
        row("Activities", "benchmark-activities", area(model.activities));
        row("Prompts", "benchmark-prompts", prompts());
        TextArea worn = area(model.sensors);
        HBox.setHgrow(worn, Priority.ALWAYS);
        row("Sensors", "benchmark-sensors", worn, adder());
        row(
                "People",
                "benchmark-people",
                Spinners.whole(1, 10_000, 1, model.people),
                words("each does each activity for"),
                Spinners.number(1, 3600, 10, model.seconds),
                words("s"));
        row(
                "Differences",
                "benchmark-randomise",
                choice(Randomisation.all(), Randomisation::name, model.randomisation),
                words("in how devices are worn and err"));
        row(
                "Windows",
                "benchmark-length",
                Spinners.number(0.2, 600, 0.5, model.lengthS),
                words("s every"),
                Spinners.number(0.05, 600, 0.5, model.stepS),
                words("s at"),
                Spinners.number(1, 1000, 10, model.rateHz),
                words("Hz"));
        row(
                "Kept back",
                "benchmark-validation",
                Spinners.number(0, 90, 5, model.validationPercent),
                words("% of the people to validate,"),
                Spinners.number(0, 90, 5, model.testPercent),
                words("% to test"));
        row(
                "Formats",
                "benchmark-formats",
                BenchmarkFormats.ids().stream().map(this::format).toArray(Node[]::new));
        Label terms = words("");
        terms.textProperty().bind(model.licence.map(Licence::sentence));
        ChoiceBox<Licence> licence = choice(LICENCES, Licence::id, model.licence);
        licence.setMinWidth(LICENCE_WIDTH);
        row("Licence", "benchmark-licence", licence, terms);
        row(
                "Seed",
                "benchmark-seed",
                Spinners.whole(0, Integer.MAX_VALUE, 1, model.seed),
                words("the same seed gives the same files"));
        VBox box =
                new VBox(10, grid, told("benchmark-preview", false), told("benchmark-fault", true));
        box.setPrefWidth(WIDTH);
        return box;
    }

    private Node files() {
        Button open = new Button("Open specification…", Kit.icon(Feather.FOLDER));
        open.setId("benchmark-open");
        Kit.explain(open, "Fill in what a specification says, such as the spec.json of a data set");
        open.setOnAction(event -> open(open));
        Button save = new Button("Save specification…", Kit.icon(Feather.SAVE));
        save.setId("benchmark-save");
        Kit.explain(save, "For kinescribe data benchmark --spec, or to build the same again");
        save.setOnAction(event -> save(save));
        save.disableProperty().bind(model.faultProperty().isNotEmpty());
        said.setWrapText(true);
        said.getStyleClass().add(Styles.TEXT_MUTED);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox files = new HBox(8, open, save, said);
        files.setAlignment(Pos.CENTER_LEFT);
        return files;
    }

    private void open(Node at) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open specification");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON files", "*.json"));
        File file = chooser.showOpenDialog(at.getScene().getWindow());
        if (file != null) {
            said.setText(model.load(file.toPath()));
        }
    }

    private void save(Node at) {
        SaveTarget.byDialog(at.getScene().getWindow(), "Save specification", "spec.json", "*.json")
                .ifPresent(file -> said.setText(model.save(file)));
    }

    private CheckBox prompts() {
        CheckBox own = new CheckBox();
        own.setMnemonicParsing(false); // what activities are called may have underscores
        own.selectedProperty().bindBidirectional(model.ownPrompts);
        own.textProperty().bind(model.promptsProperty().map(BenchmarkDialog::words));
        own.disableProperty().bind(model.promptsProperty().map(Map::isEmpty));
        Kit.explain(
                own,
                "People do in turn what these sentences say; else every motion gets a sentence of"
                        + " its own.");
        return own;
    }

    private static String words(SortedMap<String, List<String>> prompts) {
        int sentences = prompts.values().stream().mapToInt(List::size).sum();
        return prompts.isEmpty()
                ? "Written for every motion: the project has none for these activities"
                : "Use the "
                        + Counted.of(sentences, "prompt")
                        + " of "
                        + (prompts.size() == 1 ? "one activity" : prompts.size() + " activities");
    }

    private Label told(String id, boolean fault) {
        var text = fault ? model.faultProperty() : model.previewProperty();
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(fault ? Styles.DANGER : Styles.TEXT_MUTED);
        label.textProperty().bind(text);
        Kit.showWhile(label, text.isNotEmpty());
        return label;
    }

    private void row(String name, String id, Node first, Node... more) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(first);
        first.setId(id);
        if (first instanceof Control control && more.length == 0) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        HBox fields = new HBox(8, first);
        fields.setAlignment(Pos.CENTER_LEFT);
        fields.getChildren().addAll(more);
        HBox.setHgrow(first, more.length == 0 ? Priority.ALWAYS : HBox.getHgrow(first));
        GridPane.setHgrow(fields, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, fields);
    }

    private void row(String name, String id, Node[] fields) {
        row(name, id, fields[0], Arrays.copyOfRange(fields, 1, fields.length));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static TextArea area(StringProperty text) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(text);
        area.setTooltip(new Tooltip("Several with commas between"));
        return area;
    }

    private MenuButton adder() {
        MenuButton add = new MenuButton("Add", Kit.icon(Feather.PLUS));
        add.setId("benchmark-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        for (BodySite site : BodySite.values()) {
            Menu place = new Menu(site.id().replace('_', ' '));
            for (SensorModel device : SensorModels.all()) {
                MenuItem item = new MenuItem(device.name());
                item.setOnAction(event -> model.add(new BenchmarkSensor(site, device)));
                place.getItems().add(item);
            }
            add.getItems().add(place);
        }
        return add;
    }

    private CheckBox format(String id) {
        CheckBox box = new CheckBox(id);
        box.setSelected(model.formats.contains(id));
        box.selectedProperty()
                .addListener(
                        (o, before, on) -> {
                            if (on) {
                                model.formats.add(id);
                            } else {
                                model.formats.remove(id);
                            }
                        });
        return box;
    }

    private static <T> ChoiceBox<T> choice(
            List<T> values, Function<T, String> words, ObjectProperty<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(new ShownAs<>(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
