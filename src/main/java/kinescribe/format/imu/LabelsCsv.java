package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;

/** Writes levels of labels as a table: what begins and ends when. */
public final class LabelsCsv {
    private LabelsCsv() {}

    /**
     * Writes {@code level,start_s,end_s,label}, a line a span, level after level.
     *
     * @throws KinescribeException if the file cannot be written
     */
    public static void write(List<LabelLevel> levels, Path file) throws KinescribeException {
        WholeFiles.replaceText(
                file,
                out -> {
                    out.write("level,start_s,end_s,label\n");
                    for (LabelLevel level : levels) {
                        for (LabelSpan span : level.spans()) {
                            out.write(level.name() + ",");
                            out.write(RecordingCsv.number(span.startS()) + ",");
                            out.write(RecordingCsv.number(span.endS()) + ",");
                            out.write(RecordingCsv.cell(span.activity()) + "\n");
                        }
                    }
                });
    }
}
