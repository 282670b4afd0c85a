package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.motion.PoseStrip;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws motions as strips of poses. */
@Command(name = "strip", description = "Draw motions as strips of poses, one a row, as SVG.")
final class MotionStrip extends Verb {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Motion files.")
    private List<Path> files = List.of();

    @Option(names = "--poses", defaultValue = "8", description = "Poses a row (default: 8).")
    private int poses;

    @Option(names = "--out", required = true, description = "The .svg file to write.")
    private Path out = Path.of("");

    @Mixin private ReadOptions source = new ReadOptions();

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--poses", poses, 2, 60);
        Arguments.endsIn("--out", out, ".svg");
        List<PoseStrip.Row> rows = new ArrayList<>();
        for (Path file : files) {
            Motion motion = told(MotionReading.read(file, source.options(), context));
            rows.add(new PoseStrip.Row(String.valueOf(file.getFileName()), motion));
        }
        WholeFiles.makeFolderOf(out);
        WholeFiles.replaceText(out, writer -> PoseStrip.write(rows, poses, 1, writer));
        out().println(out);
    }
}
