package kinescribe.app.prompts;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.util.StringConverter;
import kinescribe.app.fx.FormPopover;
import kinescribe.motion.Body;

/** The two small forms of the panel: how to write prompts and how to make motions. */
final class PromptForms {
    private static final int MAX_SEED = 1_000_000;
    private static final int MAX_PROMPTS = 1_000;

    private PromptForms() {}

    /** Asks how many prompts to write. */
    static FormPopover write(PromptsViewModel model) {
        Spinner<Integer> count = whole(1, MAX_PROMPTS, 10);
        count.setId("write-count");
        Spinner<Integer> seed = whole(0, MAX_SEED, 1);
        FormPopover form =
                new FormPopover("Write prompts for the chosen activity")
                        .field("How many", count)
                        .field("Seed", seed);
        WriterFields writer = new WriterFields(model.languageModels());
        writer.addTo(form);
        Button write =
                form.action(
                        "Write",
                        () ->
                                model.write(
                                        count.getValue(),
                                        seed.getValue(),
                                        writer.chosen(),
                                        writer.description(),
                                        writer.temperature()));
        write.setId("write-now");
        write.setDefaultButton(true);
        return form;
    }

    /** Asks how to make motions. */
    static FormPopover synthesize(PromptsViewModel model) {
        SynthesisOptions options = model.options();
        Spinner<Double> seconds = number(1, 600, options.secondsProperty().get(), 1);
        seconds.valueProperty().addListener((o, a, b) -> options.secondsProperty().set(b));
        Spinner<Double> rate = number(10, 240, options.rateHzProperty().get(), 10);
        rate.valueProperty().addListener((o, a, b) -> options.rateHzProperty().set(b));
        Spinner<Integer> seed = whole(0, MAX_SEED, (int) options.seedProperty().get());
        seed.valueProperty().addListener((o, a, b) -> options.seedProperty().set(b));
        FormPopover form =
                new FormPopover("Make motions from prompts")
                        .field("Seconds", seconds)
                        .field("Frames per second", rate)
                        .field("Body", bodies(options))
                        .field("Seed", seed);
        form.action("All prompts", model::synthesizeAll);
        Button selected = form.action("", model::synthesizeSelected);
        selected.setId("synthesize-selected");
        selected.setDefaultButton(true);
        selected.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> "Selected (" + model.selected().size() + ")",
                                model.selected()));
        selected.disableProperty().bind(model.nothingSelected());
        return form;
    }

    private static Node bodies(SynthesisOptions options) {
        ComboBox<Body.Preset> box =
                new ComboBox<>(FXCollections.observableArrayList(Body.Preset.values()));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Body.Preset preset) {
                        Body body = preset.body();
                        return String.format(
                                Locale.ROOT,
                                "%s (%.2f m, %.0f kg)",
                                body.name().replace('_', ' '),
                                body.heightM(),
                                body.massKg());
                    }

                    @Override
                    public Body.Preset fromString(String text) {
                        throw new UnsupportedOperationException("The box is not editable");
                    }
                });
        box.valueProperty().bindBidirectional(options.bodyProperty());
        return box;
    }

    private static Spinner<Integer> whole(int least, int most, int start) {
        return editable(new Spinner<>(least, most, start));
    }

    private static Spinner<Double> number(double least, double most, double start, double step) {
        return editable(new Spinner<>(least, most, start, step));
    }

    private static <T> Spinner<T> editable(Spinner<T> spinner) {
        spinner.setEditable(true);
        spinner.setPrefWidth(130);
        return spinner;
    }
}
