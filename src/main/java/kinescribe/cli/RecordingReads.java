package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.AlikePeople;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** Reads files and folders for one purpose and keeps what came up. */
final class RecordingReads {
    private final List<Notice> notices = new ArrayList<>();
    private final AlikePeople people = new AlikePeople();
    private final List<AlikePeople> told = new ArrayList<>();

    /** All recordings there. */
    List<Recording> read(List<Path> paths, JobContext context) throws KinescribeException {
        List<Recording> all = new ArrayList<>();
        for (Path path : paths) {
            Noticed<RecordingSet> read = RecordingFormats.read(path, context);
            List<Recording> recordings = read.value().recordings();
            notices.addAll(read.notices());
            told.add(AlikePeople.in(recordings));
            recordings.forEach(r -> people.add(r.source().subject(), path.toString()));
            all.addAll(recordings);
        }
        return all;
    }

    /** What came up, in one place and between them. */
    List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(people.notices(told.toArray(AlikePeople[]::new)));
        return all;
    }
}
