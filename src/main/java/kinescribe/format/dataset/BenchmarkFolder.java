package kinescribe.format.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Benchmark;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;

/** Writes a benchmark data set as a folder that explains itself. */
public final class BenchmarkFolder {
    static final String RECIPE = "spec.json";

    private BenchmarkFolder() {}

    /**
     * Refuses at once what could not be written after long work.
     *
     * @throws KinescribeException if a format is unknown or the folder has something in it
     */
    public static void requireFree(Path folder, List<String> formats) throws KinescribeException {
        BenchmarkFormats.chosen(formats);
        FileFaults.requireName(folder);
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new KinescribeException(
                        "The folder " + folder + " is not empty.",
                        "Name a new folder, so that no old file stays among the new ones.");
            }
        } catch (IOException e) {
            throw FileFaults.cannotMakeFolder(folder, e);
        }
    }

    /**
     * Writes the data in some formats, a table of all windows, a data card, a licence note, a
     * loader in Python, the recipe and checksums of all these. The folder appears whole or not at
     * all.
     *
     * @param formats some of {@link BenchmarkFormats#ids()}
     * @param folder new or empty
     * @throws KinescribeException if a format is unknown, the folder is not empty or the disk
     *     refuses
     */
    public static void write(
            Benchmark benchmark,
            BenchmarkFacts facts,
            List<String> formats,
            Path folder,
            JobContext context)
            throws KinescribeException {
        List<BenchmarkFormat> chosen = BenchmarkFormats.chosen(formats);
        requireFree(folder, formats);
        WholeFiles.makeFolderOf(folder);
        Path growing =
                folder.resolveSibling(
                        "." + FileFaults.name(folder) + "." + UUID.randomUUID() + ".kinescribe");
        try {
            Files.createDirectory(growing);
            try {
                fill(benchmark, facts, chosen, growing, context);
                Files.deleteIfExists(folder);
                Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(growing);
            }
        } catch (IOException e) {
            throw FileFaults.cannotMakeFolder(folder, e);
        }
    }

    private static void fill(
            Benchmark benchmark,
            BenchmarkFacts facts,
            List<BenchmarkFormat> formats,
            Path folder,
            JobContext context)
            throws IOException {
        for (int i = 0; i < formats.size(); i++) {
            context.message("Writing " + formats.get(i).id());
            context.progress(i, formats.size());
            formats.get(i).write(benchmark, folder, context.part(i, i + 1L, formats.size()));
        }
        WindowIndex.write(benchmark, folder);
        text(folder, "README.md", new DataCard(benchmark, facts, formats).text());
        boolean simulated =
                benchmark.rows().stream()
                        .anyMatch(row -> row.window().source().origin() != Origin.REAL);
        text(folder, "LICENCE.txt", facts.licence().note(simulated));
        text(folder, "load.py", LoaderScript.of(benchmark, formats));
        if (!facts.recipe().isEmpty()) {
            text(folder, RECIPE, facts.recipe());
        }
        Checksums.write(folder, context);
        context.progress(formats.size(), formats.size());
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
