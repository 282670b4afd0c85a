package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.imu.BodySite;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;

/**
 * Plain CSV with a header that declares units: {@code time_s} (or {@code time_ms}), then for each
 * site {@code SITE.acc_x_mps2} … {@code SITE.gyr_z_radps} (or {@code _g}, {@code _dps}), and as
 * wanted {@code label}, {@code subject}, {@code trial}, {@code origin}, {@code simulated}; what
 * these do not say is taken from the description beside the file that {@link RecordingCsv} writes.
 * A row that any of them calls simulated is (see {@link SimulatedMark}). Empty cells are missing
 * values. A file or a folder of such files; {@link RecordingCsv} writes them.
 */
final class CsvRecordingFormat extends RecordingFilesFormat {
    private static final int DEEPEST = 4;

    CsvRecordingFormat() {
        super("csv", "CSV with units in the column names (time_s, SITE.acc_x_mps2 …)", DEEPEST);
    }

    @Override
    public Noticed<RecordingSet> read(ChosenFiles there, JobContext context)
            throws KinescribeException {
        List<Path> files = files(there);
        List<Recording> recordings = new ArrayList<>();
        CsvFindings findings = new CsvFindings();
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.progress(i, files.size());
            Path file = files.get(i);
            List<String> header = CsvTable.header(file);
            if (files.size() > 1 && !CsvColumns.looksLikeRecording(header)) {
                findings.add(CsvFindings.Kind.LEFT_OUT, FileFaults.name(file), 1);
                continue;
            }
            recordings.addAll(new CsvRecordingFile(file, header, findings).read(context));
        }
        if (recordings.isEmpty()) {
            throw new KinescribeException(
                    "There are no recordings in " + there.chosen() + ".", "Choose another folder.");
        }
        List<Notice> notices = new ArrayList<>(findings.notices());
        List<DeviceSite> sites = sites(recordings, notices);
        return new Noticed<>(new RecordingSet(id(), recordings, sites, Optional.empty()), notices);
    }

    /** Whether the header of a file, or of one in a folder, states what the columns are. */
    boolean isDescribed(ChosenFiles there) throws KinescribeException {
        for (Path file : files(there)) {
            try {
                CsvColumns.of(CsvTable.header(file), FileFaults.name(file));
                return true;
            } catch (KinescribeException e) {
                // This one does not; another may.
            }
        }
        return false;
    }

    private static List<DeviceSite> sites(List<Recording> recordings, List<Notice> notices) {
        Map<String, DeviceSite> sites = new LinkedHashMap<>();
        for (String word : recordings.stream().map(r -> r.source().site()).distinct().toList()) {
            Optional<BodySite> exact = BodySite.of(word);
            Optional<BodySite> body = exact.or(() -> BodySite.of("left_" + word));
            if (body.isEmpty()) {
                notices.add(
                        Notice.warning(
                                word.equals(CsvColumns.NO_SITE)
                                        ? "The columns name no site, so nothing says where the"
                                                + " sensor sat; call them SITE.acc_x_mps2 and so"
                                                + " on."
                                        : "Site \""
                                                + word
                                                + "\" is no known place on the body; it has no"
                                                + " virtual counterpart."));
                continue;
            }
            if (exact.isEmpty()) {
                notices.add(
                        Notice.info("Site \"" + word + "\" was taken as " + body.get().id() + "."));
            }
            sites.put(word, new DeviceSite(word, body.get(), "research", List.of(Quat.IDENTITY)));
        }
        return List.copyOf(sites.values());
    }

    @Override
    public boolean isOurs(Path file) {
        return FileFaults.name(file).toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
