package kinescribe.app.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.SplitPart;
import kinescribe.dataset.SplitShares;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.BodySite;
import kinescribe.imu.Randomisation;
import kinescribe.imu.SensorModels;
import kinescribe.imu.Triad;
import kinescribe.pipeline.BenchmarkSensor;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.BenchmarkSpecFile;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** What a person fills in to have a benchmark data set built, and what will come of it. */
final class BenchmarkModel {
    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e9;
    private static final List<String> USUAL = List.of("walking", "running", "sitting", "standing");

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty activities = new SimpleStringProperty("");
    final StringProperty sensors = new SimpleStringProperty("");
    final ObjectProperty<Integer> people;
    final ObjectProperty<Double> seconds;
    final ObjectProperty<Randomisation> randomisation;
    final ObjectProperty<Double> lengthS;
    final ObjectProperty<Double> stepS;
    final ObjectProperty<Double> rateHz;
    final ObjectProperty<Double> validationPercent;
    final ObjectProperty<Double> testPercent;
    final ObjectProperty<Integer> seed;
    final ObjectProperty<Licence> licence;
    final BooleanProperty ownPrompts = new SimpleBooleanProperty(false);
    final ObservableSet<String> formats = FXCollections.observableSet("npz");
    private final ObjectProperty<SortedMap<String, List<String>>> prompts;
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private double majorityShare = WindowSpec.DEFAULT.majorityShare();
    private List<Triad> triads = WindowSpec.USUAL_TRIADS;

    /** What fits a project: its activities, and sensors where it has some. */
    BenchmarkModel(Project project) {
        List<String> own = project.activities().stream().map(Activity::name).distinct().toList();
        BenchmarkSpec usual = BenchmarkSpec.standard(own.isEmpty() ? USUAL : own);
        WindowSpec cut = usual.windows();
        people = new SimpleObjectProperty<>(usual.people());
        seconds = new SimpleObjectProperty<>(usual.secondsPerActivity());
        randomisation = new SimpleObjectProperty<>(usual.randomisation());
        lengthS = new SimpleObjectProperty<>(cut.lengthS());
        stepS = new SimpleObjectProperty<>(cut.stepS());
        rateHz = new SimpleObjectProperty<>(cut.rateHz());
        validationPercent = new SimpleObjectProperty<>(percent(usual.split().validation()));
        testPercent = new SimpleObjectProperty<>(percent(usual.split().test()));
        seed = new SimpleObjectProperty<>((int) usual.seed());
        licence = new SimpleObjectProperty<>(usual.licence());
        prompts = new SimpleObjectProperty<>(prompts(project));
        name.set(project.name());
        activities.set(String.join(", ", usual.activities()));
        sensors.set(sensors(project, usual));
        for (ObservableValue<?> property :
                List.<ObservableValue<?>>of(
                        name,
                        activities,
                        sensors,
                        people,
                        seconds,
                        randomisation,
                        lengthS,
                        stepS,
                        rateHz,
                        validationPercent,
                        testPercent,
                        seed,
                        licence,
                        ownPrompts,
                        prompts)) {
            property.addListener((o, before, after) -> refresh());
        }
        formats.addListener((SetChangeListener<String>) change -> refresh());
        refresh();
    }

    /** How much there will be, in a sentence or two; empty where it cannot be made. */
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why it cannot be made; empty where it can. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Adds a sensor to the list. */
    void add(BenchmarkSensor sensor) {
        String before = sensors.get().strip();
        sensors.set(before.isEmpty() ? sensor.id() : before + ", " + sensor.id());
    }

    /**
     * What was filled in.
     *
     * @throws KinescribeException if it cannot be made
     */
    BenchmarkSpec spec() throws KinescribeException {
        List<BenchmarkSensor> worn = new ArrayList<>();
        for (String sensor : words(sensors.get())) {
            worn.add(BenchmarkSensor.parse(sensor));
        }
        if (validationPercent.get() + testPercent.get() >= PERCENT) {
            throw new KinescribeException(
                    "Validation and test leave nobody to learn from.", "Make one smaller.");
        }
        if (formats.isEmpty()) {
            throw new KinescribeException("No format is chosen.", "Choose at least one.");
        }
        BenchmarkSpec spec =
                new BenchmarkSpec(
                        name.get().strip(),
                        words(activities.get()),
                        told(),
                        worn,
                        people.get(),
                        seconds.get(),
                        randomisation.get(),
                        new WindowSpec(
                                lengthS.get(), stepS.get(), rateHz.get(), majorityShare, triads),
                        new SplitShares(
                                validationPercent.get() / PERCENT, testPercent.get() / PERCENT),
                        licence.get(),
                        seed.get());
        spec.check();
        return spec;
    }

    private SortedMap<String, List<String>> told() {
        return ownPrompts.get() ? listed() : new TreeMap<>();
    }

    private SortedMap<String, List<String>> listed() {
        SortedMap<String, List<String>> listed = new TreeMap<>(prompts.get());
        listed.keySet().retainAll(words(activities.get()));
        return listed;
    }

    /**
     * Sentences by activity that people may do instead of ones that are written for them: those of
     * the activities that are to be done.
     */
    ObservableValue<SortedMap<String, List<String>>> promptsProperty() {
        return Bindings.createObjectBinding(this::listed, prompts, activities);
    }

    /**
     * Shows a specification.
     *
     * @throws KinescribeException if it has something that cannot be shown here
     */
    void show(BenchmarkSpec spec) throws KinescribeException {
        if (spec.seed() != (int) spec.seed()) {
            throw new KinescribeException(
                    "The seed " + spec.seed() + " is too large for this form.",
                    "Build it on the command line: kinescribe data benchmark --spec.");
        }
        if (!spec.prompts().isEmpty()) {
            prompts.set(spec.prompts());
        }
        ownPrompts.set(!spec.prompts().isEmpty());
        majorityShare = spec.windows().majorityShare();
        triads = spec.windows().triads();
        name.set(spec.name());
        activities.set(String.join(", ", spec.activities()));
        sensors.set(ids(spec.sensors()));
        people.set(spec.people());
        seconds.set(spec.secondsPerActivity());
        randomisation.set(spec.randomisation());
        lengthS.set(spec.windows().lengthS());
        stepS.set(spec.windows().stepS());
        rateHz.set(spec.windows().rateHz());
        validationPercent.set(percent(spec.split().validation()));
        testPercent.set(percent(spec.split().test()));
        seed.set((int) spec.seed());
        licence.set(spec.licence());
    }

    /** Shows the specification of a file; what there is to say of that. */
    String load(Path file) {
        try {
            show(BenchmarkSpecFile.read(file));
            return "As in " + file.getFileName() + ".";
        } catch (KinescribeException e) {
            return e.text();
        }
    }

    /** Writes the specification; what there is to say of that. */
    String save(Path file) {
        try {
            BenchmarkSpecFile.write(spec(), file);
            return "Written to " + file.getFileName() + ".";
        } catch (KinescribeException e) {
            return e.text();
        }
    }

    private static SortedMap<String, List<String>> prompts(Project project) {
        SortedMap<String, List<String>> prompts = new TreeMap<>();
        for (Activity activity : project.activities()) {
            List<String> texts =
                    project.prompts().stream()
                            .filter(prompt -> prompt.activityId().equals(activity.id()))
                            .filter(prompt -> !prompt.isRejected())
                            .map(Prompt::text)
                            .distinct()
                            .toList();
            if (!texts.isEmpty()) {
                prompts.put(activity.name(), texts);
            }
        }
        return prompts;
    }

    private void refresh() {
        try {
            BenchmarkSpec spec = spec();
            int everybody = spec.people();
            preview.set(
                    String.format(
                            "About %,d windows: %s × %s × %d people, of whom %d to learn from, %d"
                                    + " to choose settings on and %d to test on.",
                            spec.expectedWindows(),
                            Counted.of(spec.sensors().size(), "sensor"),
                            spec.activities().size() == 1
                                    ? "1 activity"
                                    : spec.activities().size() + " activities",
                            everybody,
                            spec.split().people(SplitPart.TRAIN, everybody),
                            spec.split().people(SplitPart.VALIDATION, everybody),
                            spec.split().people(SplitPart.TEST, everybody)));
            fault.set("");
        } catch (KinescribeException e) {
            preview.set("");
            fault.set(e.text());
        }
    }

    private static String sensors(Project project, BenchmarkSpec usual) {
        String own =
                project.sensors().stream()
                        .filter(s -> BodySite.of(s.placement().site()).isPresent())
                        .map(s -> s.placement().site() + ":" + device(s, project))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return own.isEmpty() ? ids(usual.sensors()) : own;
    }

    private static String ids(List<BenchmarkSensor> sensors) {
        return sensors.stream().map(BenchmarkSensor::id).collect(Collectors.joining(", "));
    }

    private static String device(PlacedSensor sensor, Project project) {
        return SensorModels.origin(sensor.device(project.sensorModel())).name();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[,\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A share in percent, without what the product of two numbers adds to the ninth place. */
    private static double percent(double share) {
        return Math.round(share * ROUNDING) * PERCENT / ROUNDING;
    }
}
