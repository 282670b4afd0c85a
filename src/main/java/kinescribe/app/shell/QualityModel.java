package kinescribe.app.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.QualityWatch.Verdict;
import kinescribe.app.fx.Workspace;
import kinescribe.motion.quality.Finding;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.Measurement;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.project.Acceptance;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/** What the quality rules say of the selected motion, and what a person may say to it. */
final class QualityModel {
    private final Workspace workspace;
    private final Clock clock;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Verdict> verdict =
            new ReadOnlyObjectWrapper<>(Verdict.UNKNOWN);
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /** How a value stands to its limit. */
    enum Standing {
        /** There is no limit. */
        FREE,
        /** It keeps the limit. */
        KEPT,
        /** It does not. */
        BROKEN
    }

    /**
     * A measure of the motion.
     *
     * @param title its name
     * @param value its value with unit
     * @param limit its limit with unit; empty where there is none
     * @param standing how they stand to each other
     * @param places where it finds faults
     */
    record Line(String title, String value, String limit, Standing standing, List<Place> places) {}

    /**
     * A place in time.
     *
     * @param fromS where the fault begins, seconds
     * @param toS where it ends
     * @param worstS where it is worst
     * @param words what is wrong there
     * @param broken whether the measure breaks its limit
     */
    record Place(double fromS, double toS, double worstS, String words, boolean broken) {}

    QualityModel(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        workspace.projectProperty().addListener((o, a, b) -> refresh());
        workspace.selection().motionIdProperty().addListener((o, a, b) -> refresh());
        workspace.quality().roundsProperty().addListener((o, a, b) -> refresh());
        refresh();
    }

    /** One line a measure, broken ones first; none while nothing is known. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** The verdict on the selected motion. */
    ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** The verdict in a line. */
    ReadOnlyStringProperty headProperty() {
        return head.getReadOnlyProperty();
    }

    /** The verdict with all reasons. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The rules of the project. */
    QualityRules rules() {
        return workspace.project().gate().rules();
    }

    /** Takes the play head to where a fault is worst, and stops. */
    void show(Place place) {
        workspace.playHead().playingProperty().set(false);
        workspace.playHead().seek(place.worstS());
    }

    /** Accepts the selected motion in spite of the rules. */
    void acceptAnyway(String reason) {
        String who = System.getProperty("user.name", "");
        motion().ifPresent(
                        m ->
                                workspace.apply(
                                        Edits.acceptAnyway(
                                                m, reason.strip(), who, clock.instant())));
    }

    /** Takes the acceptance back. */
    void withdraw() {
        motion().ifPresent(m -> workspace.apply(Edits.withdrawAcceptance(m)));
    }

    /** Sets other rules for the project. */
    void change(QualityRules rules) {
        workspace.apply(Edits.changeRules(rules));
    }

    private Optional<Entry<MotionResult>> motion() {
        return workspace.project().motion(workspace.selection().motionIdProperty().get());
    }

    private void refresh() {
        Optional<Entry<MotionResult>> motion = motion();
        Optional<QualityReport> report = motion.flatMap(workspace.quality()::report);
        verdict.set(motion.map(workspace.quality()::verdict).orElse(Verdict.UNKNOWN));
        head.set(motion.flatMap(m -> report.map(r -> head(m, r))).orElse(""));
        text.set(motion.flatMap(m -> report.map(r -> words(m, r))).orElse(""));
        List<Line> now = new ArrayList<>();
        report.ifPresent(
                found -> {
                    double rateHz = motion.orElseThrow().value().motion().rateHz();
                    found.measurements()
                            .all()
                            .forEach(m -> now.add(line(m, found.rules(), rateHz)));
                    now.sort(Comparator.comparing(line -> line.standing() != Standing.BROKEN));
                });
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private String head(Entry<MotionResult> motion, QualityReport report) {
        return workspace
                .project()
                .gate()
                .acceptance(motion)
                .map(a -> "Accepted anyway: " + a.reason())
                .orElse(
                        "Rejected: "
                                + report.violations().stream()
                                        .map(v -> v.measure().words())
                                        .collect(Collectors.joining(", ")));
    }

    private String words(Entry<MotionResult> motion, QualityReport report) {
        String reasons = String.join("; ", report.reasons());
        Optional<Acceptance> anyway = workspace.project().gate().acceptance(motion);
        if (report.accepted()) {
            return "Keeps the quality rules.";
        }
        return anyway.map(
                        a ->
                                "Accepted anyway: "
                                        + a.reason()
                                        + " ("
                                        + (a.who().isEmpty() ? "" : a.who() + ", ")
                                        + a.when().replace('T', ' ').replace("Z", " UTC")
                                        + ") Rejected for "
                                        + reasons
                                        + ".")
                .orElse("Rejected: " + reasons + ".");
    }

    /** Without the unit, which the value before it has. */
    private static String number(Measure measure, double limit) {
        return measure.shown(limit).replace(" " + measure.symbol(), "");
    }

    private static Line line(Measurement found, QualityRules rules, double rateHz) {
        OptionalDouble limit = rules.limit(found.measure());
        boolean kept = rules.accepts(found.measure(), found.value());
        Standing standing =
                limit.isEmpty() ? Standing.FREE : kept ? Standing.KEPT : Standing.BROKEN;
        String sign = found.measure().isBetterHigh() ? "≥ " : "≤ ";
        return new Line(
                found.measure().title(),
                found.measure().shown(found.value()),
                limit.isEmpty() ? "" : sign + number(found.measure(), limit.getAsDouble()),
                standing,
                found.measure() == Measure.SKATING && kept
                        ? List.of() // low swings, which this form counts too
                        : found.findings().stream().map(f -> place(f, rateHz, !kept)).toList());
    }

    private static Place place(Finding finding, double rateHz, boolean broken) {
        String words =
                String.format(
                        Locale.ROOT,
                        "%s at %.2f s: %.3g %s, %s",
                        finding.measure().title(),
                        finding.worstFrame() / rateHz,
                        finding.worst(),
                        finding.measure().findingSymbol(),
                        finding.joint().id().replace('_', ' '));
        return new Place(
                finding.firstFrame() / rateHz,
                finding.lastFrame() / rateHz,
                finding.worstFrame() / rateHz,
                words,
                broken);
    }
}
