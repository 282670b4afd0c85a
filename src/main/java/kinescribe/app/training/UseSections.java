package kinescribe.app.training;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.ShownAs;
import kinescribe.app.fx.WindowSettings;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.learn.model.ModelKinds;

/** The parts of the form that fold away; the folded head says what is set. */
final class UseSections {
    private final TrainingSettings settings;
    private final UseSettings use;

    UseSections(TrainingSettings settings) {
        this.settings = settings;
        this.use = settings.use();
    }

    /** How much real data; shown while it is learnt from. */
    Node real() {
        FormRows rows = new FormRows();
        AmountSettings amounts = use.amounts();
        rows.field(
                "Windows, %",
                "train-share",
                "Shares of the real windows to learn from, drawn anew in every round; several, such"
                        + " as 2, 5, 10, 25, 100, make a few-shot curve.",
                Fields.line("100", amounts.sharesProperty()));
        rows.field(
                "People",
                "train-people",
                "How many real people to learn from, drawn anew in every round; several, such as 1,"
                        + " 2, 4, 8, all, make a few-shot curve.",
                Fields.line("all", amounts.peopleProperty()));
        CheckBox crossed = new CheckBox("Each share of each number");
        crossed.setId("train-crossed");
        crossed.setTooltip(
                new Tooltip(
                        "Draw every share from every number of people. Else each share is of all"
                                + " people, and each number of people gives all windows."));
        crossed.selectedProperty().bindBidirectional(amounts.crossedProperty());
        Observable[] written = amounts.observables().toArray(Observable[]::new);
        Kit.showWhile(crossed, Bindings.createBooleanBinding(amounts::canCross, written));
        rows.wide(crossed);
        CheckBox byClass = new CheckBox("Share of each activity");
        byClass.setId("train-by-class");
        byClass.setTooltip(
                new Tooltip(
                        "Every activity gives that share of its windows, and at least one. Else rare"
                                + " ones may be left out by chance."));
        byClass.selectedProperty().bindBidirectional(amounts.byClassProperty());
        byClass.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !amounts.draws(), written));
        rows.wide(byClass);
        TitledPane pane =
                section(
                        "train-real-section",
                        rows,
                        () -> "Real data: " + amounts.words(),
                        amounts.observables());
        Kit.showWhile(pane, any(EvaluationMode::learnsReal));
        return pane;
    }

    /** How simulated windows take part; shown while they are learnt from. */
    Node virtual() {
        FormRows rows = new FormRows();
        Spinner<Double> weight = Fields.number(0, 100, 0.05, use.weightProperty());
        rows.field(
                "Weight",
                "train-weight",
                "What all simulated windows together weigh, in what the real ones weigh together;"
                        + " 0 to count every window as one.",
                weight);
        ComboBox<VirtualCalibration> how =
                Fields.choice(List.of(VirtualCalibration.values()), use.calibrationProperty());
        how.setConverter(new ShownAs<>(VirtualCalibration::label));
        rows.field(
                "Calibrate",
                "train-calibration",
                "Give simulated channels the distributions that the people learnt from have; people"
                        + " who are tested are never looked at.",
                how);
        CheckBox first = new CheckBox("Pre-train on simulated data");
        first.setId("train-pretrain");
        first.setTooltip(
                new Tooltip(
                        "Networks learn from simulated windows first and then go on with real ones."
                                + " A forest cannot."));
        first.selectedProperty().bindBidirectional(use.pretrainProperty());
        first.disableProperty()
                .bind(settings.classifierProperty().map(id -> !ModelKinds.isNetwork(id)));
        rows.wide(first);
        TitledPane pane =
                section(
                        "train-virtual-section",
                        rows,
                        () -> "Simulated data: " + use.virtualWords(),
                        use.observables());
        Kit.showWhile(pane, any(EvaluationMode::learnsVirtual));
        return pane;
    }

    /** How many changed copies; shown while they are made. */
    Node copies() {
        FormRows rows = new FormRows();
        rows.field(
                "Of each window",
                "train-copies",
                "Noise, scale, turn and two warps change every copy; 0 for as many copies as there"
                        + " are simulated windows.",
                Fields.whole(0, 1000, use.copiesProperty()));
        TitledPane pane =
                section(
                        "train-copies-section",
                        rows,
                        () -> "Changed copies: " + use.copiesWords(),
                        use.observables());
        Kit.showWhile(pane, any(EvaluationMode::augments));
        return pane;
    }

    /** How windows are cut. */
    Node windows() {
        FormRows rows = new FormRows();
        WindowSettings windows = settings.windows();
        rows.windows("train", windows, 5);
        return section(
                "train-windows-section",
                rows,
                () ->
                        "Windows: "
                                + UseSettings.plain(windows.lengthSProperty().get())
                                + " s every "
                                + UseSettings.plain(windows.stepSProperty().get())
                                + " s, "
                                + windows.channelWords(),
                windows.observables());
    }

    /** How networks are trained; shown while one is chosen. */
    Node training() {
        FormRows rows = new FormRows();
        BooleanBinding network =
                Bindings.createBooleanBinding(
                        settings::trainsNetwork, settings.classifierProperty());
        rows.training("train", settings.networks(), network);
        TitledPane pane =
                section(
                        "train-training-section",
                        rows,
                        () -> "Training: " + settings.networks().words(),
                        settings.networks().observables());
        Kit.showWhile(pane, network);
        return pane;
    }

    private BooleanBinding any(Predicate<EvaluationMode> wanted) {
        Observable[] modes =
                List.of(EvaluationMode.values()).stream()
                        .map(settings::mode)
                        .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> settings.chosenModes().stream().anyMatch(wanted), modes);
    }

    private static TitledPane section(
            String id, FormRows rows, Supplier<String> words, List<? extends Observable> on) {
        TitledPane pane = new TitledPane();
        pane.setId(id);
        pane.setAnimated(false);
        pane.setMinWidth(0); // many words shall not widen the form
        pane.setExpanded(false);
        pane.getStyleClass().add("training-fold");
        pane.setContent(rows.node());
        pane.textProperty()
                .bind(Bindings.createStringBinding(words::get, on.toArray(Observable[]::new)));
        return pane;
    }
}
