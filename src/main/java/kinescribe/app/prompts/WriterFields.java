package kinescribe.app.prompts;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.LanguageModels;
import kinescribe.app.fx.ShownAs;
import kinescribe.language.Connection;
import kinescribe.prompt.WritingTask;
import org.kordamp.ikonli.feather.Feather;

/** Who writes prompts: the offline writer or a language model, and what that one is told. */
final class WriterFields {
    private static final double MOST_TEMPERATURE = 2;

    private final LanguageModels models;
    private final ObservableList<Optional<Connection>> writers =
            FXCollections.observableArrayList();
    private final ComboBox<Optional<Connection>> writer = new ComboBox<>(writers);
    private final TextField description = new TextField();
    private final Slider temperature =
            new Slider(0, MOST_TEMPERATURE, WritingTask.USUAL_TEMPERATURE);
    private final Label taken = new Label();

    WriterFields(LanguageModels models) {
        this.models = models;
        writer.setId("write-writer");
        writer.setConverter(
                new ShownAs<>(
                        chosen ->
                                chosen.map(c -> c.name() + " (" + c.model() + ")")
                                        .orElse("Offline writer")));
        writer.valueProperty().addListener((o, before, now) -> tell());
        models.connections().addListener((ListChangeListener<Connection>) change -> fill());
        models.askedProperty().addListener((o, before, now) -> tell());
        description.setId("write-description");
        description.setPromptText("How one moves in it");
        temperature.setId("write-temperature");
        temperature.setMajorTickUnit(1);
        temperature.setShowTickMarks(true);
        temperature.setShowTickLabels(true);
        taken.setId("write-taken");
        fill();
    }

    /** Adds the fields to a form. */
    void addTo(FormPopover form) {
        Button setUp = Kit.iconButton(Feather.SETTINGS, "Language models…", models::setUp);
        setUp.setId("write-set-up");
        HBox who = new HBox(writer, setUp);
        writer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(writer, Priority.ALWAYS);
        form.field("Writer", who)
                .field("Description", description)
                .field("Freedom", temperature)
                .field("So far", taken);
        for (Node field : new Node[] {description, temperature, taken}) {
            field.disableProperty().bind(writer.valueProperty().map(Optional::isEmpty));
        }
    }

    /** The chosen language model; nothing for the offline writer. */
    Optional<Connection> chosen() {
        return writer.getValue();
    }

    String description() {
        return description.getText().strip();
    }

    double temperature() {
        return temperature.getValue();
    }

    /** Keeps the choice by its name, since a connection can be changed. */
    private void fill() {
        String name = writer.getValue() == null ? "" : name(writer.getValue());
        writers.clear();
        writers.add(Optional.empty());
        models.connections().forEach(c -> writers.add(Optional.of(c)));
        writer.setValue(
                writers.stream()
                        .filter(one -> name(one).equals(name))
                        .findFirst()
                        .orElse(Optional.empty()));
    }

    private void tell() {
        Optional<Connection> now = writer.getValue();
        String told = now == null ? "" : now.map(models::taken).orElse("");
        taken.setText(told.isEmpty() ? "nothing asked yet" : told);
    }

    private static String name(Optional<Connection> writer) {
        return writer.map(Connection::name).orElse("");
    }
}
