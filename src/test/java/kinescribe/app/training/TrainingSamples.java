package kinescribe.app.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.ClassScore;
import kinescribe.evaluate.Cost;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Measure;
import kinescribe.evaluate.Predictions;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.Scores;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** A project with recordings of two sites and three runs put in by hand. */
final class TrainingSamples {
    static final List<String> CLASSES = List.of("running", "sitting", "stairs up", "walking");

    private TrainingSamples() {}

    static Project recorded() {
        return Project.empty("sample")
                .withRecordings(
                        List.of(
                                recording("recording-1", "wrist", Origin.STAND_IN),
                                recording("recording-2", "pocket", Origin.STAND_IN),
                                recording("recording-3", "right_pocket", Origin.VIRTUAL)));
    }

    static Project evaluated() {
        Project project = recorded();
        Provenance.Input now =
                new Provenance.Input(
                        "recording-2", project.revisionOf("recording-2").orElseThrow());
        Provenance.Input earlier = new Provenance.Input("recording-2", "0000");
        return project.withRuns(
                List.of(
                        run("run-1", EvaluationMode.REAL, 0.81, now),
                        run("run-2", EvaluationMode.VIRTUAL, 0.52, earlier),
                        run("run-3", EvaluationMode.BOTH, 0.86, now)));
    }

    static Entry<EvaluationResult> run(
            String id, EvaluationMode mode, double score, Provenance.Input input) {
        return new Entry<>(
                id,
                "pocket, " + mode.id(),
                result(mode, score),
                Provenance.of("evaluate", Map.of("mode", mode.id()), 1, List.of(input)),
                List.of());
    }

    /** A run of a program that kept no predictions. */
    static Entry<EvaluationResult> withoutPredictions(String id, EvaluationMode mode) {
        Entry<EvaluationResult> run =
                run(id, mode, 0.5, new Provenance.Input("recording-2", "0000"));
        EvaluationResult r = run.value();
        return run.with(
                new EvaluationResult(
                        r.settings(),
                        r.windows(),
                        r.site(),
                        r.standIn(),
                        r.scores(),
                        r.classes(),
                        r.confusion(),
                        r.counts(),
                        Cost.UNKNOWN,
                        Optional.empty(),
                        r.notices()));
    }

    /** A project with one run whose windows were dealt at random. */
    static Project splitAtRandom() {
        Entry<EvaluationResult> run =
                run("run-1", EvaluationMode.REAL, 0.95, new Provenance.Input("recording-2", "0"));
        EvaluationResult r = run.value();
        EvaluationResult dealt =
                new EvaluationResult(
                        r.settings()
                                .but()
                                .protocol(new Protocol(Protocol.Kind.RANDOM, 0, List.of()))
                                .done(),
                        r.windows(),
                        r.site(),
                        false,
                        r.scores(),
                        r.classes(),
                        r.confusion(),
                        r.counts(),
                        r.cost(),
                        r.predictions(),
                        r.notices());
        return recorded().withRuns(List.of(run.with(dealt)));
    }

    static EvaluationResult atSite(EvaluationResult r, String site) {
        return new EvaluationResult(
                r.settings(),
                r.windows(),
                site,
                r.standIn(),
                r.scores(),
                r.classes(),
                r.confusion(),
                r.counts(),
                r.cost(),
                r.predictions(),
                r.notices());
    }

    static EvaluationResult result(EvaluationMode mode, double score) {
        return new EvaluationResult(
                EvaluationSettings.standard(mode),
                WindowSpec.DEFAULT,
                "pocket",
                true,
                scores(score),
                CLASSES,
                List.of(
                        List.of(40.0, 0.0, 0.0, 2.0),
                        List.of(0.0, 61.0, 1.0, 0.0),
                        List.of(3.0, 0.0, 21.0, 11.5),
                        List.of(1.0, 0.0, 5.0, 58.0)),
                new EvaluationCounts(5, 204, 0, 120, 280, 0, 0),
                new Cost(0.0004, 123_456),
                Optional.of(predictions((int) Math.round(10 * score))),
                List.of(Notice.warning("The class stairs up has only 35 windows.")));
    }

    /** Forty windows of five people with two seeds; the greater the weight, the more are right. */
    static Predictions predictions(int weight) {
        int people = 5;
        int windows = 8 * people;
        float[] probabilities = new float[2 * windows * CLASSES.size()];
        for (int i = 0; i < 2 * windows; i++) {
            float sum = 0;
            for (int c = 0; c < CLASSES.size(); c++) {
                boolean right = c == i % windows % CLASSES.size();
                float share = 1 + (i * (7 + 4 * c) + 3 * c) % 11 + (right ? weight : 0);
                probabilities[i * CLASSES.size() + c] = share;
                sum += share;
            }
            for (int c = 0; c < CLASSES.size(); c++) {
                probabilities[i * CLASSES.size() + c] /= sum;
            }
        }
        return new Predictions(
                CLASSES,
                IntStream.rangeClosed(1, people)
                        .mapToObj(
                                p ->
                                        new Recording.Source(
                                                "S" + p, "trial-" + p, "pocket", Origin.STAND_IN))
                        .toList(),
                IntStream.range(0, windows).map(i -> i / 8).toArray(),
                IntStream.range(0, windows).mapToDouble(i -> i % 8 / 4.0).toArray(),
                IntStream.range(0, windows).map(i -> i % CLASSES.size()).toArray(),
                probabilities);
    }

    private static Scores scores(double score) {
        Map<Measure, Score> overall =
                Map.of(
                        Measure.MACRO_F1,
                        scored(score),
                        Measure.BALANCED_ACCURACY,
                        scored(score + 0.01),
                        Measure.ACCURACY,
                        scored(score + 0.03),
                        Measure.CALIBRATION_ERROR,
                        scored(0.9 - score));
        Map<String, ClassScore> byClass =
                Map.of(
                        "running",
                        classScore(score + 0.1),
                        "sitting",
                        classScore(score + 0.05),
                        "stairs up",
                        classScore(score - 0.12),
                        "walking",
                        classScore(score - 0.03));
        Map<String, Double> bySubject =
                Map.of(
                        "S1",
                        score,
                        "S2",
                        score - 0.2,
                        "S3",
                        score + 0.1,
                        "S4",
                        score + 0.02,
                        "S5",
                        score - 0.04);
        return new Scores(new TreeMap<>(overall), new TreeMap<>(byClass), new TreeMap<>(bySubject));
    }

    private static ClassScore classScore(double f1) {
        return new ClassScore(scored(f1), f1 - 0.02, f1 + 0.02);
    }

    private static Score scored(double value) {
        return new Score(value, 0.012, value - 0.06, value + 0.05);
    }

    /** Two stand-in people and a virtual one, sitting still for 20 s, then walking for 20 s. */
    static Project twoPeople() {
        return Project.empty("two")
                .withRecordings(
                        List.of(
                                wave("recording-1", "S1", "pocket", Origin.STAND_IN),
                                wave("recording-2", "S2", "pocket", Origin.STAND_IN),
                                wave("recording-3", "v1", "right_pocket", Origin.VIRTUAL)));
    }

    /** The same at the wrist, too, where they wore a watch and had a phone in the pocket. */
    static Project twoPlaces() {
        return Project.empty("two")
                .withRecordings(
                        List.of(
                                wave("recording-1", "S1", "pocket", Origin.STAND_IN),
                                wave("recording-2", "S2", "pocket", Origin.STAND_IN),
                                wave("recording-3", "v1", "right_pocket", Origin.VIRTUAL),
                                wave("recording-4", "S1", "wrist", Origin.STAND_IN),
                                wave("recording-5", "S2", "wrist", Origin.STAND_IN),
                                wave("recording-6", "v1", "left_wrist", Origin.VIRTUAL)));
    }

    private static Entry<Recording> wave(String id, String subject, String site, Origin origin) {
        int samples = 40 * 20 + 1;
        double phase = 0.1 * id.charAt(id.length() - 1); // nobody moves quite like another
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            times[i] = i / 20.0;
            double swing = times[i] < 20 ? 0.05 : 3;
            for (int c = 0; c < 6; c++) {
                values[i * 6 + c] =
                        swing * Math.sin(12 * times[i] + c + phase) + (c == 1 ? 9.80665 : 0);
            }
        }
        return new Entry<>(
                id,
                id,
                new Recording(
                        new Recording.Source(subject, "trial-" + subject, site, origin),
                        20,
                        ImuChannel.SIX_AXIS,
                        times,
                        values,
                        List.of(
                                new LabelSpan(0, 20, "sitting"),
                                new LabelSpan(20, 40.1, "walking"))),
                Provenance.of(
                        "recording.import",
                        Map.of(
                                "file",
                                id,
                                "source",
                                "data/" + id + ".csv",
                                "device",
                                site.contains("wrist") ? "watch" : "phone"),
                        0,
                        List.of()),
                List.of());
    }

    static Entry<Recording> recording(String id, String site, Origin origin) {
        double[] times = {0, 1, 2, 3};
        return new Entry<>(
                id,
                id,
                new Recording(
                        new Recording.Source("S1", "trial-1", site, origin),
                        1,
                        ImuChannel.SIX_AXIS,
                        times,
                        new double[24],
                        List.of(new LabelSpan(0, 4, "walking"))),
                Provenance.of("recording.import", Map.of("file", id), 0, List.of()),
                List.of());
    }
}
