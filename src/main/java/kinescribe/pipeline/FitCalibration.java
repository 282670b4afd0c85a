package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.calibration.AffineFit;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.CovarianceFit;
import kinescribe.calibration.FittingSet;
import kinescribe.calibration.QuantileFit;
import kinescribe.calibration.SharedActivities;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Fits a calibration from simulated to measured recordings; one of the same name is replaced in its
 * place. Recordings of people kept for the test, or not named, make it fail.
 *
 * @param name what the calibration is called
 * @param method any but {@link Calibration.Method#FIT}, which {@link FitSensor} does
 * @param simulatedIds the simulated recordings; of an affine map one for each measured one, in
 *     order, of the same motion
 * @param measuredIds the measured recordings
 * @param subjects who may be fitted on
 * @param options how distributions are fitted
 */
public record FitCalibration(
        String name,
        Calibration.Method method,
        List<String> simulatedIds,
        List<String> measuredIds,
        CalibrationSubjects subjects,
        Options options)
        implements Step {
    private static final String SHARED_ONLY = "sharedOnly";
    private static final String PER_ACTIVITY = "perActivity";

    /**
     * How distributions are fitted; affine maps go by pairs and heed none of it.
     *
     * @param perActivity whether quantile maps are made for each activity, too
     * @param sharedOnly whether only samples of activities that both sides have are used
     */
    public record Options(boolean perActivity, boolean sharedOnly) {
        /**
         * Maps for each activity, of what both sides do: one for all hurt recognition on GeoTec,
         * where they helped, see methods.md.
         */
        public static final Options STANDARD = new Options(true, true);
    }

    public FitCalibration {
        simulatedIds = List.copyOf(simulatedIds);
        measuredIds = List.copyOf(measuredIds);
        if (method == Calibration.Method.FIT) {
            throw new IllegalArgumentException("Expected a map of signals, got " + method);
        }
        if (method == Calibration.Method.AFFINE && simulatedIds.size() != measuredIds.size()) {
            throw new IllegalArgumentException(
                    "Expected a simulated recording for each of "
                            + measuredIds.size()
                            + " measured ones, got "
                            + simulatedIds.size());
        }
    }

    @Override
    public String title() {
        return "Fit calibration " + name;
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Noticed<List<Entry<Recording>>> admitted =
                Admission.recordings(project, recordings(project, simulatedIds));
        List<Entry<Recording>> simulated = admitted.value();
        List<Entry<Recording>> measured = new ArrayList<>();
        for (int i = 0; i < measuredIds.size(); i++) {
            Entry<Recording> one = new Lookup(project).recording(measuredIds.get(i));
            String partner = method == Calibration.Method.AFFINE ? simulatedIds.get(i) : "";
            if (partner.isEmpty() || simulated.stream().anyMatch(s -> s.id().equals(partner))) {
                measured.add(one);
            }
        }
        context.message("Fitting to " + Counted.of(measured.size(), "measured recording"));
        Noticed<FittingSet> set = set(values(simulated), values(measured));
        Noticed<? extends Calibration> found = fit(set.value(), context);
        List<Notice> notices = new ArrayList<>(admitted.notices());
        notices.addAll(set.notices());
        notices.addAll(found.notices());
        notices.addAll(found.value().fittedOn().sites().notices());
        List<Entry<Recording>> inputs = new ArrayList<>(simulated);
        inputs.addAll(measured);
        Provenance provenance =
                Provenance.of(
                        StepIds.FIT_CALIBRATION,
                        Map.of(
                                "method",
                                method.name(),
                                "simulated",
                                String.valueOf(simulated.size()),
                                "fitSubjects",
                                SubjectText.of(subjects.fit()),
                                "testSubjects",
                                SubjectText.of(subjects.test()),
                                PER_ACTIVITY,
                                String.valueOf(options.perActivity()),
                                SHARED_ONLY,
                                String.valueOf(options.sharedOnly())),
                        0,
                        Lookup.inputs(inputs));
        Entry<Calibration> made =
                new Entry<>(Results.NO_ID, name, found.value(), provenance, notices);
        return put(title(), project, made);
    }

    private Noticed<FittingSet> set(List<Recording> simulated, List<Recording> measured)
            throws KinescribeException {
        if (method == Calibration.Method.AFFINE) {
            return Noticed.of(
                    FittingSet.of(MotionPairs.named(simulated, measured), measured, subjects)
                            .simulatedAt(
                                    simulated.stream()
                                            .map(r -> r.source().site())
                                            .collect(Collectors.toSet())));
        }
        // First of all, so that a person kept for the test is refused whatever they did.
        FittingSet all = FittingSet.of(simulated, measured, subjects);
        if (!options.sharedOnly()) {
            return Noticed.of(all);
        }
        SharedActivities shared = SharedActivities.of(simulated, measured);
        List<Recording> source = shared.only(simulated);
        List<Recording> target = shared.only(measured);
        boolean oneForAll = method == Calibration.Method.CORAL || !options.perActivity();
        return new Noticed<>(
                FittingSet.of(source, target, subjects),
                oneForAll ? shared.mixNotices(source, target) : List.of());
    }

    private Noticed<? extends Calibration> fit(FittingSet set, JobContext context)
            throws KinescribeException {
        return switch (method) {
            case AFFINE -> AffineFit.of(set, ComparisonSettings.STANDARD, context);
            case QUANTILE -> QuantileFit.of(set, options.perActivity());
            case CORAL -> Noticed.of(CovarianceFit.of(set, CovarianceFit.REGULARISATION));
            case FIT -> throw new IllegalStateException("The constructor refuses it");
        };
    }

    /** How distributions were fitted; projects of before use all samples. */
    static Options options(Provenance how) {
        return new Options(
                Boolean.parseBoolean(how.parameters().get(PER_ACTIVITY)),
                Boolean.parseBoolean(how.parameters().get(SHARED_ONLY)));
    }

    /**
     * The edit that puts a calibration in, in the place of one of the same name; beside its own
     * notices one tells where that was fitted otherwise.
     */
    static Noticed<Edit> put(String title, Project project, Entry<Calibration> made) {
        List<Notice> notices = new ArrayList<>(made.notices());
        project.calibrations().stream()
                .filter(old -> old.name().equals(made.name()))
                .filter(old -> !isAgain(old.provenance(), made.provenance()))
                .forEach(old -> notices.add(replaced(old)));
        return new Noticed<>(put(title, made), notices);
    }

    private static boolean isAgain(Provenance old, Provenance fresh) {
        return old.step().equals(fresh.step())
                && old.parameters().equals(fresh.parameters())
                && ids(old).equals(ids(fresh));
    }

    private static List<String> ids(Provenance how) {
        return how.inputs().stream().map(Provenance.Input::id).toList();
    }

    private static Notice replaced(Entry<Calibration> old) {
        return Notice.warning(
                "The calibration \""
                        + old.name()
                        + "\" of before ("
                        + old.value().method().label()
                        + ", fitted on "
                        + String.join(", ", old.value().fittedOn().subjects())
                        + ") was replaced. Another name keeps both.");
    }

    private static Edit put(String title, Entry<Calibration> made) {
        return new Edit(
                title,
                p ->
                        p.withCalibrations(
                                Results.put(
                                        p,
                                        p.calibrations(),
                                        List.of(made),
                                        "calibration",
                                        (old, fresh) -> old.name().equals(fresh.name()))));
    }

    /** The people that provenance names. */
    static CalibrationSubjects subjects(Provenance provenance) throws KinescribeException {
        return CalibrationSubjects.of(
                SubjectText.read(provenance, "fitSubjects"),
                SubjectText.read(provenance, "testSubjects"));
    }

    /** The step that made a calibration. */
    static FitCalibration stored(Entry<?> result) throws KinescribeException {
        Provenance how = result.provenance();
        StoredParameters stored = new StoredParameters(how);
        List<String> inputs = ids(how);
        int simulated = stored.integer("simulated");
        return new FitCalibration(
                result.name(),
                Calibration.Method.valueOf(stored.text("method")),
                inputs.subList(0, simulated),
                inputs.subList(simulated, inputs.size()),
                subjects(how),
                options(how));
    }

    private static List<Entry<Recording>> recordings(Project project, List<String> ids)
            throws KinescribeException {
        List<Entry<Recording>> found = new ArrayList<>();
        for (String id : ids) {
            found.add(new Lookup(project).recording(id));
        }
        return found;
    }

    private static List<Recording> values(List<Entry<Recording>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
