package kinescribe.app.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.app.fx.NetworkSettings;
import kinescribe.app.fx.WindowSettings;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;
import kinescribe.pipeline.Evaluate;
import kinescribe.pipeline.EvaluationRecipe;
import kinescribe.pipeline.RecipeCohort;
import kinescribe.pipeline.RecipeData;
import kinescribe.pipeline.RecordingGroups;

/** What a person sets before a run. */
final class TrainingSettings {
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", "");
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", "");
    private final Map<EvaluationMode, BooleanProperty> modes = new EnumMap<>(EvaluationMode.class);
    private final WindowSettings windows = new WindowSettings();
    private final StringProperty protocol =
            new SimpleStringProperty(this, "protocol", Protocol.LOSO.id());
    private final StringProperty classifier =
            new SimpleStringProperty(
                    this, "classifier", EvaluationSettings.standard(EvaluationMode.REAL).model());
    private final BooleanProperty forced = new SimpleBooleanProperty(this, "forced", false);
    private final UseSettings use = new UseSettings();
    private final NetworkSettings networks = new NetworkSettings();
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

    /** How windows are cut. */
    WindowSettings windows() {
        return windows;
    }

    /** What {@link Protocol#parse} understands. */
    StringProperty protocolProperty() {
        return protocol;
    }

    /** Whether a random split of windows is insisted on. */
    BooleanProperty forcedProperty() {
        return forced;
    }

    /** How real windows, simulated ones and copies take part. */
    UseSettings use() {
        return use;
    }

    /** How networks are trained. */
    NetworkSettings networks() {
        return networks;
    }

    /** Whether a network is chosen. */
    boolean trainsNetwork() {
        return ModelKinds.isNetwork(String.valueOf(classifier.get()));
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
                        List.of(realSite, virtualSite, protocol, repeats, forced, classifier));
        all.addAll(windows.observables());
        all.addAll(use.observables());
        all.addAll(networks.observables());
        all.addAll(use.amounts().observables());
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
                        .map(EvaluationSettings::standard)
                        .anyMatch(settings -> use.on(settings).needsVirtual());
        if (needsVirtual && (virtualSite.get() == null || virtualSite.get().isEmpty())) {
            return "Simulate recordings first, or choose real only.";
        }
        if (!windows.fault().isEmpty()) {
            return windows.fault();
        }
        if (!use.amounts().fault().isEmpty()) {
            return use.amounts().fault();
        }
        try {
            protocol();
            return "";
        } catch (KinescribeException e) {
            return e.text();
        }
    }

    /**
     * One evaluation for each amount of real data and chosen mode, as the recipe's.
     *
     * @throws KinescribeException if the protocol or an amount is not understood
     */
    List<Evaluate> steps() throws KinescribeException {
        WindowSpec spec = windows.spec();
        return recipe(Path.of("")).settings().stream()
                .map(each -> new Evaluate(realSite.get(), virtualSite.get(), spec, each))
                .toList();
    }

    /** How many evaluations there are; none while something stands in the way. */
    int count() {
        try {
            return fault().isEmpty() ? steps().size() : 0;
        } catch (KinescribeException e) {
            return 0;
        }
    }

    /**
     * What is set as a recipe that evaluates a project.
     *
     * @param project the project's file
     * @throws KinescribeException if the protocol or an amount is not understood
     */
    EvaluationRecipe recipe(Path project) throws KinescribeException {
        EvaluationSettings settings = settings();
        return new EvaluationRecipe(
                new RecipeData(
                        List.of(),
                        project.toAbsolutePath().toString(),
                        realSite.get().equals(RecordingGroups.ALL_SITES)
                                ? List.of()
                                : List.of(realSite.get()),
                        virtualSite.get() == null ? "" : virtualSite.get(),
                        RecipeCohort.STANDARD),
                windows.spec(),
                List.of(settings.model()),
                use.amounts().amounts(),
                chosenModes(),
                settings);
    }

    private EvaluationSettings settings() throws KinescribeException {
        return use.on(
                EvaluationSettings.standard(EvaluationMode.REAL)
                        .but()
                        .protocol(protocol())
                        .model(String.valueOf(classifier.get()))
                        .repeats(repeats.get())
                        .seed(seed.get())
                        .training(trainsNetwork() ? networks.options() : TrainingOptions.STANDARD)
                        .done());
    }

    /**
     * Takes over what a recipe says but for its data.
     *
     * @return what of it the form cannot show, in sentences
     */
    List<String> show(EvaluationRecipe recipe) {
        List<String> lost = new ArrayList<>();
        EvaluationSettings common = recipe.common();
        modes.forEach((mode, chosen) -> chosen.set(recipe.modes().contains(mode)));
        windows.show(recipe.windows());
        forced.set(common.protocol().watermark().isPresent());
        protocol.set(common.protocol().id());
        classifier.set(recipe.models().get(0));
        repeats.set(common.repeats());
        seed.set((int) Math.max(0, Math.min(Integer.MAX_VALUE, common.seed())));
        use.show(common);
        networks.show(common.training());
        if (recipe.models().size() > 1) {
            lost.add("The form takes one model; the recipe has " + recipe.models() + ".");
        }
        if (seed.get() != common.seed()) {
            lost.add("The form takes no seed like " + common.seed() + ".");
        }
        if (!use.amounts().show(recipe.amounts())) {
            lost.add("The form cannot show the recipe's amounts of real data together.");
        }
        return lost;
    }

    /** Whether the protocol leaves positions, devices or data sets out. */
    boolean leavesGroupsOut() {
        try {
            return protocol().kind().leavesGroupsOut();
        } catch (KinescribeException e) {
            return false; // nobody knows yet what is meant
        }
    }

    private Protocol protocol() throws KinescribeException {
        String word = String.valueOf(protocol.get()).strip();
        return forced.get() ? Protocol.parseForced(word) : Protocol.parse(word);
    }

    /** The modes that take part. */
    List<EvaluationMode> chosenModes() {
        return modes.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }
}
