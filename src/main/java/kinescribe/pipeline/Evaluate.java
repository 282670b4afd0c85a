package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Evaluator;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Trains and tests a recogniser: on the measured (or stand-in) recordings of one site and the
 * simulated ones of a virtual site. A run with the same settings is replaced in its place.
 *
 * @param realSite the site tested at; where the protocol leaves positions, devices or data sets
 *     out, several with commas or {@link RecordingGroups#ALL_SITES}
 * @param virtualSite that of the simulated side, likewise
 * @param spec how windows are cut
 * @param settings how to learn and test
 */
public record Evaluate(
        String realSite, String virtualSite, WindowSpec spec, EvaluationSettings settings)
        implements Step {
    private static final int CUT_PART = 5;
    private static final int ALL = 100;

    @Override
    public String title() {
        return "Evaluate on " + realSite + ", mode " + settings.mode().id();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        List<Entry<Recording>> simulated = simulated(project);
        Noticed<List<Entry<Recording>>> admitted = Admission.recordings(project, simulated);
        List<Entry<Recording>> virtual = admitted.value();
        Noticed<List<Entry<Recording>>> unseen =
                CalibratedSide.unseen(
                        project,
                        recordings(project, realSite, Origin::actsAsReal),
                        virtual,
                        settings.mode().testsVirtual() ? 1 : 2);
        List<Entry<Recording>> real = unseen.value();
        check(real, "real recordings of the site \"" + realSite + "\"", "Import recordings");
        if (settings.needsVirtual()) {
            check(
                    virtual,
                    "simulated recordings of the site \"" + virtualSite + "\"",
                    "Simulate a sensor there");
        }
        context.message("Cutting windows");
        Noticed<Dataset> realWindows =
                groups()
                        ? RecordingGroups.cut(
                                real,
                                settings.protocol().kind(),
                                spec,
                                context.part(0, CUT_PART, ALL))
                        : Windowing.cut(
                                real.stream().map(Entry::value).toList(),
                                spec,
                                context.part(0, CUT_PART, ALL));
        Optional<Noticed<Dataset>> virtualWindows =
                virtual.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                cutEachSite(
                                        PromptSiblings.of(project, virtual),
                                        context.part(CUT_PART, 2 * CUT_PART, ALL)));
        context.message("Training and testing");
        EvaluationResult result =
                Evaluator.evaluate(
                        realWindows.value(),
                        virtualWindows.map(Noticed::value),
                        settings,
                        context.part(2 * CUT_PART, ALL, ALL));
        List<Notice> notices = new ArrayList<>(admitted.notices());
        notices.addAll(unseen.notices());
        notices.addAll(realWindows.notices());
        virtualWindows.ifPresent(windows -> notices.addAll(windows.notices()));
        notices.addAll(result.notices());
        List<Provenance.Input> inputs = new ArrayList<>(Lookup.inputs(real));
        inputs.addAll(Admission.inputs(simulated, virtual));
        Entry<EvaluationResult> made =
                new Entry<>(
                        Results.NO_ID,
                        RunName.of(result, realSite),
                        result,
                        Provenance.of(StepIds.EVALUATE, parameters(), settings.seed(), inputs),
                        notices);
        return new Noticed<>(new Edit(title(), p -> p.withRuns(put(p, made))), notices);
    }

    /** What the step would take in, at the revisions of today; whoever is left out included. */
    List<Provenance.Input> inputs(Project project) {
        List<Entry<Recording>> simulated = simulated(project);
        List<Provenance.Input> inputs =
                new ArrayList<>(
                        Lookup.inputs(recordings(project, realSite, Origin::actsAsReal)));
        inputs.addAll(
                Admission.inputs(simulated, Admission.recordings(project, simulated).value()));
        return inputs;
    }

    /** The step that made a run, from the run's provenance. */
    static Evaluate stored(Provenance provenance) throws KinescribeException {
        StoredParameters stored = new StoredParameters(provenance);
        return new Evaluate(
                stored.text("realSite"),
                stored.text("virtualSite"),
                SpecText.read(provenance),
                SettingsText.read(provenance));
    }

    private List<Entry<Recording>> simulated(Project project) {
        return settings.needsVirtual()
                ? CalibratedSide.chosen(recordings(project, virtualSite, o -> o == Origin.VIRTUAL))
                : List.of();
    }

    private Map<String, String> parameters() {
        Map<String, String> text = new HashMap<>(SpecText.with(spec, "realSite", realSite));
        text.put("virtualSite", virtualSite);
        text.putAll(SettingsText.of(settings));
        return text;
    }

    private boolean groups() {
        return settings.protocol().kind().leavesGroupsOut();
    }

    private Noticed<Dataset> cutEachSite(List<Recording> recordings, JobContext context) {
        Map<String, List<Recording>> bySite =
                recordings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.source().site(), TreeMap::new, Collectors.toList()));
        List<Dataset> cut = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (List<Recording> here : bySite.values()) {
            Noticed<Dataset> windows = Windowing.cut(here, spec, context);
            cut.add(windows.value());
            notices.addAll(windows.notices());
        }
        return new Noticed<>(Dataset.joined(cut), notices);
    }

    private List<Entry<Recording>> recordings(
            Project project, String site, Predicate<Origin> wanted) {
        return project.recordings().stream()
                .filter(r -> wanted.test(r.value().source().origin()))
                .filter(
                        r ->
                                groups()
                                        ? RecordingGroups.isAt(r, site)
                                        : r.value().source().site().equals(site))
                .toList();
    }

    private static void check(List<Entry<Recording>> found, String what, String hint)
            throws KinescribeException {
        if (found.isEmpty()) {
            throw new KinescribeException("There are no " + what + ".", hint + " first.");
        }
    }

    private List<Entry<EvaluationResult>> put(Project project, Entry<EvaluationResult> made) {
        Entry<EvaluationResult> named =
                project.runs().stream()
                        .filter(old -> isSame(old, made))
                        .findFirst()
                        .map(old -> RunName.carriedOver(old, made, realSite))
                        .orElse(made);
        return Results.put(project, project.runs(), List.of(named), "run", Evaluate::isSame);
    }

    private static boolean isSame(Entry<EvaluationResult> old, Entry<EvaluationResult> fresh) {
        return old.provenance().parameters().equals(fresh.provenance().parameters())
                && old.provenance().seed() == fresh.provenance().seed();
    }
}
