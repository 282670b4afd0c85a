package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.evaluate.Protocol;
import kinescribe.job.JobContext;

/**
 * The windows of several sites or data sets together, for protocols that leave one group of them
 * out. A window's site becomes the name of its group: the place on the body, the kind of device, or
 * the data set. People of several data sets are told apart by the data set's name.
 *
 * @param sets the data sets by name
 * @param kind what the groups are
 */
public record GroupedSites(Map<String, CohortEvaluation> sets, Protocol.Kind kind) {
    public GroupedSites {
        sets = new LinkedHashMap<>(sets);
        if (!kind.leavesGroupsOut()) {
            throw new IllegalArgumentException("Expected a protocol with groups, got " + kind);
        }
    }

    /**
     * The windows of all groups.
     *
     * @param sites which sites of each data set; all where none is named
     * @param virtual whether a cohort is simulated at each of them
     */
    public Noticed<SiteWindows> windows(List<String> sites, boolean virtual, JobContext context)
            throws KinescribeException {
        List<Notice> notices = new ArrayList<>();
        List<Dataset> real = new ArrayList<>();
        List<Dataset> simulated = new ArrayList<>();
        List<Provenance> cohorts = new ArrayList<>();
        for (Map.Entry<String, CohortEvaluation> set : sets.entrySet()) {
            for (String site : sites.isEmpty() ? set.getValue().sites() : sites) {
                context.message("Preparing " + site);
                SiteWindows here = noted(set.getValue().windows(site, virtual, context), notices);
                String group = group(set.getKey(), set.getValue(), site);
                String person = sets.size() > 1 ? set.getKey() + "/" : "";
                real.add(renamed(here.real(), group, person));
                here.virtual().ifPresent(v -> simulated.add(renamed(v, group, "")));
                cohorts.addAll(here.cohorts());
            }
        }
        return new Noticed<>(
                new SiteWindows(
                        Dataset.joined(real),
                        simulated.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Dataset.joined(simulated)),
                        cohorts),
                notices);
    }

    /** Names what the windows are made from by what it holds. */
    String content(List<String> sites, boolean virtual) {
        StringBuilder content = new StringBuilder();
        sets.forEach(
                (name, set) -> {
                    for (String site : sites.isEmpty() ? set.sites() : sites) {
                        content.append(sets.size() > 1 ? name : "")
                                .append(' ')
                                .append(group(name, set, site))
                                .append(' ')
                                .append(set.content(site, virtual))
                                .append('\n');
                    }
                });
        return content.toString();
    }

    private String group(String set, CohortEvaluation data, String site) {
        return switch (kind) {
            case DEVICE_OUT -> data.device(site);
            case DATASET_OUT -> set;
            default -> site;
        };
    }

    private static SiteWindows noted(Noticed<SiteWindows> made, List<Notice> notices) {
        notices.addAll(made.notices());
        return made.value();
    }

    /** The windows with another site, and people and trials with something before their names. */
    static Dataset renamed(Dataset data, String group, String person) {
        return new Dataset(
                data.classes(),
                data.channels(),
                data.spec(),
                data.windows().stream()
                        .map(
                                w ->
                                        new Window(
                                                w.label(),
                                                new Window.Source(
                                                        person + w.source().subject(),
                                                        person + w.source().trial(),
                                                        group,
                                                        w.source().origin(),
                                                        w.source().startS()),
                                                w.values()))
                        .toList());
    }
}
