package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Protocol;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.job.JobContext;

/** Folders of real recordings, each with a virtual cohort made for its classes and sites. */
final class FolderSource implements GridSource {
    private final Map<String, CohortEvaluation> sets;
    private final RecipeData data;
    private final Protocol.Kind protocol;
    private final Map<String, String> contents = new HashMap<>();

    private FolderSource(
            Map<String, CohortEvaluation> sets, RecipeData data, Protocol.Kind protocol) {
        this.sets = sets;
        this.data = data;
        this.protocol = protocol;
    }

    static Noticed<GridSource> read(
            RecipeData data, WindowSpec spec, Protocol.Kind protocol, JobContext context)
            throws KinescribeException {
        if (data.folders().size() > 1 && !protocol.leavesGroupsOut()) {
            throw new KinescribeException(
                    "Several data sets together need a protocol that leaves one of them out.",
                    "Name one folder, or use leave-dataset-out.");
        }
        Map<String, CohortEvaluation> sets = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (String folder : data.folders()) {
            context.message("Reading " + folder);
            Noticed<RecordingSet> read = RecordingFormats.read(Path.of(folder), context);
            notices.addAll(read.notices());
            String name = String.valueOf(Path.of(folder).toAbsolutePath().getFileName());
            sets.put(
                    sets.containsKey(name) ? folder : name,
                    CohortEvaluation.of(read.value(), spec, data.cohort()));
        }
        return new Noticed<>(new FolderSource(sets, data, protocol), notices);
    }

    @Override
    public List<String> sites() {
        List<String> named = data.sites();
        if (protocol.leavesGroupsOut()) {
            return List.of(named.isEmpty() ? RecordingGroups.ALL_SITES : String.join(",", named));
        }
        return named.isEmpty() ? sets.values().iterator().next().sites() : named;
    }

    @Override
    public String content(String site, EvaluationSettings settings) {
        return contents.computeIfAbsent(
                site + settings.needsVirtual(),
                key ->
                        protocol.leavesGroupsOut()
                                ? new GroupedSites(sets, protocol)
                                        .content(data.sites(), settings.needsVirtual())
                                : sets.values()
                                        .iterator()
                                        .next()
                                        .content(site, settings.needsVirtual()));
    }

    @Override
    public Noticed<Prepared> prepare(String site, boolean virtual, JobContext context)
            throws KinescribeException {
        Noticed<SiteWindows> windows =
                protocol.leavesGroupsOut()
                        ? new GroupedSites(sets, protocol).windows(data.sites(), virtual, context)
                        : sets.values().iterator().next().windows(site, virtual, context);
        return new Noticed<>(
                new Prepared(windows.value().cohorts(), windows.value()::evaluate),
                windows.notices());
    }
}
