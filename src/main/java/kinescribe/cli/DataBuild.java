package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.format.dataset.DatasetFormats;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts recordings into windows and writes them. */
@Command(name = "build", description = "Cut recordings of a site into windows and write them.")
final class DataBuild extends Verb {
    @Parameters(paramLabel = "FOLDER", description = "The folder or file to read.")
    private Path folder = Path.of("");

    @Option(names = "--site", required = true, description = "The site.")
    private String site = "";

    @Mixin private final WindowOptions windows = new WindowOptions();

    @Option(names = "--out", required = true, description = "The file to write: .npz or .csv.")
    private Path file = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        WindowSpec spec = windows.spec();
        RecordingSet set = told(RecordingFormats.read(folder, context));
        List<Recording> chosen =
                set.recordings().stream().filter(r -> r.source().site().equals(site)).toList();
        if (chosen.isEmpty()) {
            throw new KinescribeException(
                    "The recordings have no site \"" + site + "\".",
                    "See what there is with: kinescribe data inspect " + folder);
        }
        Dataset dataset = told(Windowing.cut(chosen, spec, context));
        Provenance provenance =
                Provenance.of(
                        "dataset.build",
                        Map.of("source", folder.toString(), "site", site, "spec", spec.toString()),
                        0,
                        List.of(
                                new Provenance.Input(
                                        folder.toString(),
                                        Digests.shortDigest(set.formatId() + chosen.size()))));
        DatasetFormats.write(dataset, provenance, file);
        out().println(dataset.windows().size() + " windows in " + file);
    }
}
