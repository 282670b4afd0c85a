package kinescribe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ActivityCatalogue;
import kinescribe.synthesis.KinematicSynthesizer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the kinematic synthesizer can show. */
@Command(
        name = "activities",
        description = "List the activities that can be made offline; with --out, draw each.")
final class MotionActivities extends Verb {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write a contact sheet (activities.svg) and a table of quality there.")
    private @Nullable Path folder;

    @Option(names = "--seconds", defaultValue = "6", description = "Length of each (default: 6).")
    private double seconds;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other motions.")
    private long seed;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--seconds", seconds, 0.5, 60);
        Path wanted = folder;
        if (wanted == null) {
            KinematicSynthesizer.activities().forEach(out()::println);
            return;
        }
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new KinescribeException(
                    "--out names the file " + wanted + ", and a folder is wanted.",
                    "Name a folder; activities.svg and activities.md are written into it.");
        }
        WholeFiles.makeFolder(wanted);
        ActivityCatalogue.make(seconds, seed, context).writeTo(wanted);
        out().println(wanted);
    }
}
