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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts recordings into windows and writes them. */
@Command(name = "build", description = "Cut recordings of a site into windows and write them.")
final class DataBuild extends Verb {
    @Parameters(paramLabel = "FOLDER", description = "The folder or file to read.")
    private Path folder = Path.of("");

    @Option(names = "--site", required = true, description = "The site.")
    private String site = "";

    @Option(names = "--window", defaultValue = "2", description = "Window in s (default: 2).")
    private double windowS;

    @Option(names = "--step", defaultValue = "1", description = "Step in s (default: 1).")
    private double stepS;

    @Option(names = "--rate", defaultValue = "20", description = "Rate in Hz (default: 20).")
    private double rateHz;

    @Option(names = "--out", required = true, description = "The file to write: .npz or .csv.")
    private Path file = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--window", windowS, 0.1, 600);
        Arguments.within("--step", stepS, 0.01, 600);
        Arguments.within("--rate", rateHz, 1, 1000);
        RecordingSet set = told(RecordingFormats.read(folder, context));
        List<Recording> chosen =
                set.recordings().stream().filter(r -> r.source().site().equals(site)).toList();
        if (chosen.isEmpty()) {
            throw new KinescribeException(
                    "The recordings have no site \"" + site + "\".",
                    "See what there is with: kinescribe data inspect " + folder);
        }
        WindowSpec spec =
                new WindowSpec(windowS, stepS, rateHz, WindowSpec.DEFAULT.majorityShare());
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
