package kinescribe.app.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.pipeline.Evaluate;

/** What a person sets before a run. */
final class TrainingSettings {
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", "");
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", "");
    private final Map<EvaluationMode, BooleanProperty> modes = new EnumMap<>(EvaluationMode.class);
    private final DoubleProperty windowS =
            new SimpleDoubleProperty(this, "windowS", WindowSpec.DEFAULT.lengthS());
    private final DoubleProperty stepS =
            new SimpleDoubleProperty(this, "stepS", WindowSpec.DEFAULT.stepS());
    private final DoubleProperty rateHz =
            new SimpleDoubleProperty(this, "rateHz", WindowSpec.DEFAULT.rateHz());
    private final StringProperty protocol =
            new SimpleStringProperty(this, "protocol", Protocol.LOSO.id());
    private final StringProperty classifier =
            new SimpleStringProperty(
                    this, "classifier", EvaluationSettings.standard(EvaluationMode.REAL).model());
    private final IntegerProperty repeats =
            new SimpleIntegerProperty(
                    this, "repeats", EvaluationSettings.standard(EvaluationMode.REAL).repeats());
    private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed", 1);

    TrainingSettings() {
        for (EvaluationMode mode : EvaluationMode.values()) {
            modes.put(
                    mode,
                    new SimpleBooleanProperty(
                            this, mode.id(), EvaluationMode.USUAL.contains(mode)));
        }
    }

    /** The site of the recordings that people are tested on. */
    StringProperty realSiteProperty() {
        return realSite;
    }

    /** The site of the simulated recordings. */
    StringProperty virtualSiteProperty() {
        return virtualSite;
    }

    /** Whether a mode takes part. */
    BooleanProperty mode(EvaluationMode mode) {
        return Objects.requireNonNull(modes.get(mode));
    }

    /** Window length in seconds. */
    DoubleProperty windowSProperty() {
        return windowS;
    }

    /** Window step in seconds. */
    DoubleProperty stepSProperty() {
        return stepS;
    }

    /** Samples per second. */
    DoubleProperty rateHzProperty() {
        return rateHz;
    }

    /** What {@link Protocol#parse} understands. */
    StringProperty protocolProperty() {
        return protocol;
    }

    /** The classifier's id. */
    StringProperty classifierProperty() {
        return classifier;
    }

    /** How many seeds. */
    IntegerProperty repeatsProperty() {
        return repeats;
    }

    /** The first seed. */
    IntegerProperty seedProperty() {
        return seed;
    }

    /** Everything that {@link #fault} and {@link #steps} depend on. */
    Observable[] observables() {
        List<Observable> all =
                new ArrayList<>(
                        List.of(realSite, virtualSite, windowS, stepS, rateHz, protocol, repeats));
        all.addAll(modes.values());
        return all.toArray(Observable[]::new);
    }

    /** What stands in the way of a run, in one sentence; empty if nothing does. */
    String fault() {
        if (realSite.get() == null || realSite.get().isEmpty()) {
            return "Import real recordings first: people are tested on them.";
        }
        if (chosenModes().isEmpty()) {
            return "Choose at least one mode.";
        }
        boolean needsVirtual =
                chosenModes().stream()
                        .anyMatch(mode -> EvaluationSettings.standard(mode).needsVirtual());
        if (needsVirtual && (virtualSite.get() == null || virtualSite.get().isEmpty())) {
            return "Simulate recordings first, or choose real only.";
        }
        if (!(windowS.get() > 0 && stepS.get() > 0 && rateHz.get() > 0)) {
            return "Window, step and rate must be above zero.";
        }
        try {
            Protocol.parse(protocolText());
            return "";
        } catch (KinescribeException e) {
            return e.text();
        }
    }

    /** How windows are cut. */
    WindowSpec windows() {
        return new WindowSpec(
                windowS.get(), stepS.get(), rateHz.get(), WindowSpec.DEFAULT.majorityShare());
    }

    /**
     * One evaluation for each chosen mode.
     *
     * @throws KinescribeException if the protocol is not understood
     */
    List<Evaluate> steps() throws KinescribeException {
        List<Evaluate> steps = new ArrayList<>();
        for (EvaluationMode mode : chosenModes()) {
            EvaluationSettings settings =
                    EvaluationSettings.standard(mode)
                            .with(Protocol.parse(protocolText()))
                            .with(String.valueOf(classifier.get()))
                            .repeated(repeats.get(), seed.get());
            steps.add(new Evaluate(realSite.get(), virtualSite.get(), windows(), settings));
        }
        return steps;
    }

    private String protocolText() {
        return String.valueOf(protocol.get()).strip();
    }

    private List<EvaluationMode> chosenModes() {
        return modes.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }
}
