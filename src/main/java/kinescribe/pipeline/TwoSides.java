package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * The measured recordings of one site of a project and the simulated ones of another.
 *
 * @param real measured or stand-in recordings
 * @param virtual simulated ones whose motions may be used, calibrated where they were
 * @param learntFrom people on whom a calibration of the simulated ones was fitted
 * @param inputs all of them as a result's inputs
 */
public record TwoSides(
        List<Recording> real,
        List<Recording> virtual,
        Set<String> learntFrom,
        List<Provenance.Input> inputs) {
    /**
     * The sides in a project.
     *
     * @throws KinescribeException if a side has no recordings or all people were learnt from
     */
    public static Noticed<TwoSides> of(Project project, String realSite, String virtualSite)
            throws KinescribeException {
        List<Entry<Recording>> real = at(project, realSite, Origin::actsAsReal);
        if (real.isEmpty()) {
            throw new KinescribeException(
                    "There are no real recordings of the site \"" + realSite + "\".",
                    "Import recordings first.");
        }
        List<Entry<Recording>> simulated =
                CalibratedSide.chosen(at(project, virtualSite, o -> o == Origin.VIRTUAL));
        Noticed<List<Entry<Recording>>> admitted = Admission.recordings(project, simulated);
        List<Entry<Recording>> virtual = admitted.value();
        if (virtual.isEmpty()) {
            throw new KinescribeException(
                    "There are no simulated recordings of the site \"" + virtualSite + "\".",
                    "Simulate a sensor there first.");
        }
        Noticed<List<Entry<Recording>>> unseen = CalibratedSide.unseen(project, real, virtual, 1);
        Set<String> learntFrom = new HashSet<>(people(real));
        learntFrom.removeAll(people(unseen.value()));
        List<Provenance.Input> inputs = new ArrayList<>(Lookup.inputs(real));
        inputs.addAll(Admission.inputs(simulated, virtual));
        List<Notice> notices = new ArrayList<>(admitted.notices());
        notices.addAll(unseen.notices());
        return new Noticed<>(
                new TwoSides(values(real), values(virtual), Set.copyOf(learntFrom), inputs),
                notices);
    }

    private static List<Entry<Recording>> at(
            Project project, String site, Predicate<Origin> wanted) {
        return project.recordings().stream()
                .filter(r -> wanted.test(r.value().source().origin()))
                .filter(r -> r.value().source().site().equals(site))
                .toList();
    }

    private static Set<String> people(List<Entry<Recording>> recordings) {
        return recordings.stream()
                .map(r -> r.value().source().subject())
                .collect(Collectors.toSet());
    }

    private static List<Recording> values(List<Entry<Recording>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
