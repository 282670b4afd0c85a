package kinescribe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.Protocol;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * The groups of a project's measured recordings that a protocol leaves out in turn: places on the
 * body, kinds of devices as told at their import, or data sets, each what was imported from one
 * folder.
 */
public final class RecordingGroups {
    /** Instead of a site: all of them. */
    public static final String ALL_SITES = "all sites";

    private final Protocol.Kind kind;
    private final Map<Path, String> sets = new LinkedHashMap<>();

    private RecordingGroups(List<Entry<Recording>> recordings, Protocol.Kind kind) {
        this.kind = kind;
        for (Entry<Recording> recording : recordings) {
            Path folder = folder(recording);
            String name = String.valueOf(folder.getFileName());
            boolean other = !sets.containsKey(folder) && sets.containsValue(name);
            sets.putIfAbsent(folder, other ? folder.toString() : name);
        }
    }

    /** The groups that a project has; of devices only those that an import told. */
    public static NavigableSet<String> of(Project project, Protocol.Kind kind) {
        List<Entry<Recording>> measured =
                project.recordings().stream()
                        .filter(r -> r.value().source().origin().actsAsReal())
                        .filter(r -> kind != Protocol.Kind.DEVICE_OUT || device(r).isPresent())
                        .toList();
        RecordingGroups groups = new RecordingGroups(measured, kind);
        return measured.stream().map(groups::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a recording is at one of the sites of some words: all, or those between commas. */
    static boolean isAt(Entry<Recording> recording, String words) {
        return words.equals(ALL_SITES)
                || Arrays.asList(words.split("\\s*,\\s*"))
                        .contains(recording.value().source().site());
    }

    /** The windows of recordings, with the name of their group for a site. */
    static Noticed<Dataset> cut(
            List<Entry<Recording>> recordings,
            Protocol.Kind kind,
            WindowSpec spec,
            JobContext context) {
        RecordingGroups groups = new RecordingGroups(recordings, kind);
        Map<String, List<Entry<Recording>>> parts =
                recordings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> folder(r) + "\n" + r.value().source().site(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Dataset> cut = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (List<Entry<Recording>> part : parts.values()) {
            Noticed<Dataset> windows =
                    Windowing.cut(part.stream().map(Entry::value).toList(), spec, context);
            notices.addAll(windows.notices());
            Entry<Recording> first = part.get(0);
            cut.add(
                    GroupedSites.renamed(
                            windows.value(),
                            groups.group(first),
                            groups.sets.size() > 1 ? groups.set(first) + "/" : ""));
        }
        return new Noticed<>(Dataset.joined(cut), notices);
    }

    private String group(Entry<Recording> recording) {
        String site = recording.value().source().site();
        return switch (kind) {
            case DEVICE_OUT -> device(recording).orElse(site);
            case DATASET_OUT -> set(recording);
            default -> site;
        };
    }

    private static Optional<String> device(Entry<Recording> recording) {
        return Optional.ofNullable(
                recording.provenance().parameters().get(ImportedRecordings.DEVICE));
    }

    private String set(Entry<Recording> recording) {
        return sets.getOrDefault(folder(recording), "");
    }

    /** What a recording was imported from: a folder, or that of a file. */
    private static Path folder(Entry<Recording> recording) {
        Path source =
                Path.of(
                        recording
                                .provenance()
                                .parameters()
                                .getOrDefault(ImportedRecordings.SOURCE, ""));
        Path parent = source.getParent();
        boolean file = String.valueOf(source.getFileName()).contains(".");
        return file && parent != null ? parent : source;
    }
}
