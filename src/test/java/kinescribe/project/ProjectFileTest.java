package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SensorPlacement;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import org.jetbrains.bio.npy.NpyArray;
import org.jetbrains.bio.npy.NpyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {
    /** A standard limit that was another one when the golden folders were saved. */
    private static final String LIMIT_OF_THEN = "gate\\.rules\\.limits\\.ASYMMETRY";

    private static final JobContext CONTEXT = JobContext.silent();

    private final Path home;

    ProjectFileTest(@TempDir Path home) {
        this.home = home;
    }

    private Path saved(String name) throws KinescribeException {
        Path path = home.resolve(name);
        ProjectFile.save(Projects.complete(), path, CONTEXT);
        return path;
    }

    static void assertSame(Project actual, Project expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class)
                .withComparatorForType(Float::compare, Float.class)
                .isEqualTo(expected);
    }

    private static void replace(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void everythingComesBackBitForBit(String name) throws Exception {
        Noticed<Project> loaded = ProjectFile.load(saved(name), CONTEXT);
        assertThat(loaded.notices()).isEmpty();
        assertSame(loaded.value(), Projects.complete());
        assertThat(new Freshness(loaded.value()).isOutOfDate(loaded.value().recordings().get(0)))
                .isFalse();
    }

    @Test
    void thePinnedRunComesBack() throws Exception {
        Project pinned =
                Edits.pinRun(Projects.complete().runs().get(0)).change().apply(Projects.complete());
        Path path = home.resolve("pinned");
        ProjectFile.save(pinned, path, CONTEXT);
        assertThat(ProjectFile.load(path, CONTEXT).value().pinnedRun()).contains("run-1");
        assertThat(Edits.remove("Delete", List.of("run-1")).change().apply(pinned).pinnedRun())
                .isEmpty();
        assertThat(Edits.unpinRun().change().apply(pinned).pinnedRun()).isEmpty();
    }

    @Test
    void aSensorsOwnDeviceComesBack() throws Exception {
        Project project =
                Edits.chooseDevice(Projects.complete().sensors().get(0), SensorModels.WATCH)
                        .change()
                        .apply(Projects.complete());
        Path folder = home.resolve("own");
        ProjectFile.save(project, folder, CONTEXT);
        Project loaded = ProjectFile.load(folder, CONTEXT).value();
        assertThat(loaded.sensors()).isEqualTo(project.sensors());
        assertThat(loaded.sensors().get(0).ownDevice()).isEqualTo(SensorModels.WATCH);
        assertThat(new Freshness(loaded).isOutOfDate(loaded.recordings().get(0)))
                .as("recorded with the project's device")
                .isTrue();
    }

    @Test
    void aManifestOpensItsFolder() throws Exception {
        Path folder = saved("folder");
        assertSame(
                ProjectFile.load(folder.resolve("project.json"), CONTEXT).value(),
                Projects.complete());
    }

    @Test
    void equalProjectsGiveEqualFiles() throws Exception {
        Path one = saved("one.kinescribe");
        Path two = home.resolve("two.kinescribe");
        ProjectFile.save(ProjectFile.load(one, CONTEXT).value(), two, CONTEXT);
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void anotherLibraryReadsTheArrays() throws Exception {
        Path folder = saved("folder");
        NpyArray root = NpyFile.read(only(folder.resolve("motions"), "motion-1.root"), 1 << 16);
        assertThat(root.getShape()).containsExactly(3, 3);
        assertThat(root.asDoubleArray()[4]).isEqualTo(Math.PI);
        NpyArray windows = NpyFile.read(only(folder.resolve("datasets"), "dataset-1"), 1 << 16);
        assertThat(windows.getShape()).containsExactly(1, 2, 3);
        assertThat(windows.asFloatArray()[1]).isEqualTo(Float.MIN_VALUE);
    }

    @Test
    void whatWasSaidOfEveryWindowComesBack() throws Exception {
        Path folder = home.resolve("said");
        ProjectFile.save(Projects.withPredictions(), folder, CONTEXT);
        assertSame(ProjectFile.load(folder, CONTEXT).value(), Projects.withPredictions());
        NpyArray said = NpyFile.read(only(folder.resolve("runs"), "run-1.prob"), 1 << 16);
        assertThat(said.getShape()).containsExactly(2, 2, 1);
        assertThat(said.asFloatArray()).containsExactly(1, Float.NaN, 0.25f, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void goldenFoldersOfLaterSchemasStillOpen(int schema) throws Exception {
        assertThat(golden(schema))
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class)
                .withComparatorForType(Float::compare, Float.class)
                .ignoringFieldsMatchingRegexes(
                        ".*provenance\\.version", // newer programs read it
                        LIMIT_OF_THEN)
                .isEqualTo(Projects.complete());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void goldenFoldersWithWhatWasSaidOfEveryWindowStillOpen(int schema) throws Exception {
        assertThat(golden(schema))
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class)
                .withComparatorForType(Float::compare, Float.class)
                .ignoringFieldsMatchingRegexes(
                        ".*provenance\\.version", // newer programs read it
                        LIMIT_OF_THEN)
                .isEqualTo(Projects.withPredictions());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void goldenFoldersOfFormerSchemasStillOpen(int schema) throws Exception {
        Project loaded = golden(schema);
        assertThat(loaded)
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class)
                .withComparatorForType(Float::compare, Float.class)
                .ignoringFieldsMatchingRegexes(
                        ".*provenance\\.version", // newer programs read it
                        LIMIT_OF_THEN,
                        "simulation.*",
                        "sensors.*",
                        ".*provenance\\.(revision|inputs).*") // what sensors are told by changed
                .isEqualTo(Projects.complete());
        // Up to schema 3 a sensor was told in metres of an adult.
        SensorPlacement sensor =
                loaded.sensors().get(0).placement().on(Body.Preset.ADULT.body().skeleton());
        assertThat(loaded.simulation()).isEqualTo(SimulationSettings.STANDARD);
        assertThat(sensor.site()).isEqualTo("left_wrist");
        assertThat(sensor.joint()).isEqualTo("left_elbow");
        assertThat(sensor.offset().minus(new Vec3(0.2, 0.01, 1.0 / 3)).norm()).isLessThan(1e-9);
        assertThat(sensor.mounting().angleTo(Quat.IDENTITY)).isLessThan(1e-6);
    }

    private Project golden(int schema) throws Exception {
        Path golden = home.resolve("golden.kinescribe");
        try (InputStream in =
                ProjectFileTest.class.getResourceAsStream("schema-" + schema + ".kinescribe")) {
            assertThat(in).isNotNull();
            Files.copy(in, golden, StandardCopyOption.REPLACE_EXISTING);
        }
        Noticed<Project> loaded = ProjectFile.load(golden, CONTEXT);
        assertThat(loaded.notices()).isEmpty();
        return loaded.value();
    }

    @Test
    void arraysThatNothingNamesAreDeletedButTheBackupsStay() throws Exception {
        Path folder = saved("folder");
        Project empty = Project.empty("Empty");
        ProjectFile.save(empty, folder, CONTEXT);
        assertThat(folder.resolve("motions")).isNotEmptyDirectory();
        Files.delete(folder.resolve("project.json"));
        assertSame(ProjectFile.load(folder, CONTEXT).value(), Projects.complete());
        ProjectFile.save(empty, folder, CONTEXT);
        ProjectFile.save(empty, folder, CONTEXT);
        assertThat(folder.resolve("motions")).isEmptyDirectory();
    }

    @Test
    void aManifestCutInHalfIsToldWithItsPlace() throws Exception {
        Path folder = saved("folder");
        Path manifest = folder.resolve("project.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageMatching("(?s).*project.json is damaged at line \\d+, column \\d+: .*");
    }

    @ParameterizedTest
    @CsvSource({
        "[, 100000, is damaged: it is nested too deeply",
        "'{}', 2, something follows after its end",
        "'{\"a\": ', 1, it ends too early",
        "hello, 1, what stands there is no JSON",
    })
    void aManifestThatIsNoJsonIsToldInPlainWords(String part, int times, String what)
            throws Exception {
        Files.writeString(home.resolve("project.json"), part.repeat(times));
        assertThatThrownBy(() -> ProjectFile.load(home, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(what)
                .hasMessageNotContaining("Feature")
                .hasMessageNotContaining("Stream");
    }

    @Test
    void anEmptyNameIsNoProject() {
        assertThatThrownBy(() -> ProjectFile.load(Path.of(""), CONTEXT))
                .hasMessage("No file name was given.");
        assertThatThrownBy(() -> ProjectFile.save(Project.empty("x"), Path.of(""), CONTEXT))
                .hasMessage("No file name was given.");
    }

    @Test
    void aDamagedManifestGivesWayToItsBackupWithAWarning() throws Exception {
        Path folder = saved("folder");
        ProjectFile.save(Projects.complete().withName("Later"), folder, CONTEXT);
        Files.writeString(folder.resolve("project.json"), "{");
        Noticed<Project> loaded = ProjectFile.load(folder, CONTEXT);
        assertSame(loaded.value(), Projects.complete());
        assertThat(loaded.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("damaged at line", "version before"));
        // Saving over the damage must not put it in the backup's place.
        ProjectFile.save(Project.empty("Third"), folder, CONTEXT);
        Files.delete(folder.resolve("project.json"));
        assertSame(ProjectFile.load(folder, CONTEXT).value(), Projects.complete());
    }

    @Test
    void aZipCutInHalfGivesWayToItsBackup() throws Exception {
        Path file = saved("file.kinescribe");
        cut(file);
        assertThatThrownBy(() -> ProjectFile.load(file, CONTEXT)).hasMessageContaining("cut short");
        ProjectFile.save(Projects.complete(), file, CONTEXT);
        ProjectFile.save(Project.empty("Later"), file, CONTEXT);
        cut(file);
        assertSame(ProjectFile.load(file, CONTEXT).value(), Projects.complete());
    }

    @Test
    void missingAndMisshapenArraysAreNamed() throws Exception {
        Path folder = saved("folder");
        Path array = only(folder.resolve("motions"), "motion-1.root");
        byte[] whole = Files.readAllBytes(array);
        Files.write(array, Arrays.copyOf(whole, whole.length - 8));
        assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                .hasMessageContaining("motion-1.root")
                .hasMessageContaining("expected <f8 (3, 3)");
        NpyFile.write(array, new double[9], new int[] {9});
        assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                .hasMessageContaining("motion-1.root")
                .hasMessageContaining("expected <f8 (3, 3)");
        Files.delete(array);
        assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("motion-1.root");
    }

    @Test
    void aNewerSchemaAsksForAnUpdateAndNeverFallsBack() throws Exception {
        Path folder = saved("folder");
        ProjectFile.save(Projects.complete(), folder, CONTEXT);
        replace(
                folder.resolve("project.json"),
                "\"schema\" : " + SchemaUpgrades.standard().current() + ",",
                "\"schema\" : 70,");
        assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("schema 7", "Update Kinescribe"));
    }

    @Test
    void whatIsNoProjectIsRefused() throws Exception {
        assertThatThrownBy(() -> ProjectFile.load(home, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("project.json is missing");
        Path text = Files.writeString(home.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> ProjectFile.load(text, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no zip file of a project");
        assertThatThrownBy(() -> ProjectFile.load(home.resolve("none.kinescribe"), CONTEXT))
                .isInstanceOf(KinescribeException.class);
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("project.json"), "{\"name\": \"npm\"}");
        assertThatThrownBy(() -> ProjectFile.load(other, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no schema number");
    }

    @Test
    void namesThatLeadOutsideAreRefused() throws Exception {
        Path folder = saved("folder");
        String name = "motions/" + only(folder.resolve("motions"), "motion-1.root").getFileName();
        for (String outside : List.of("../secret.npy", "/etc/passwd", "motions/../../x.npy")) {
            saved("folder");
            replace(folder.resolve("project.json"), name, outside);
            Files.deleteIfExists(folder.resolve("project.json.bak"));
            assertThatThrownBy(() -> ProjectFile.load(folder, CONTEXT))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("outside its folder");
        }
        Path zip = home.resolve("slip.kinescribe");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../slipped.txt"));
            out.write(1);
        }
        assertThatThrownBy(() -> ProjectFile.load(zip, CONTEXT))
                .isInstanceOf(KinescribeException.class);
        assertThat(home.resolveSibling("slipped.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void whatAnotherProgramSavedIsNotOverwritten(String name) throws Exception {
        Path path = saved(name);
        Path manifest = name.equals("folder") ? path.resolve("project.json") : path;
        // The other program's save: the same file with the bytes of another project.
        Path other = home.resolve("other-" + name);
        ProjectFile.save(Projects.complete().withName("Theirs"), other, CONTEXT);
        Files.copy(
                name.equals("folder") ? other.resolve("project.json") : other,
                manifest,
                StandardCopyOption.REPLACE_EXISTING);

        Project ours = Projects.complete().withName("Ours");
        assertThatThrownBy(() -> ProjectFile.save(ours, path, CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("Another program has changed");
        assertThat(ProjectFile.load(path, CONTEXT).value().name()).isEqualTo("Theirs");
        // Whoever has seen it may save.
        ProjectFile.save(ours, path, CONTEXT);
        assertThat(ProjectFile.load(path, CONTEXT).value().name()).isEqualTo("Ours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file.kinescribe"})
    void twoSavesAtATimeAreRefused(String name) throws Exception {
        Path path = saved(name);
        Path file = name.equals("folder") ? path.resolve("project.json") : path;

        try (SaveLock other = SaveLock.take(file)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> ProjectFile.save(Project.empty("x"), path, CONTEXT))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("Another program is saving");
        }
        ProjectFile.save(Project.empty("x"), path, CONTEXT);
        assertThat(file.resolveSibling(file.getFileName() + ".lock")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> ProjectFile.save(Projects.complete(), file.resolve("in"), CONTEXT))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("cannot be saved")
                .hasMessageContaining("a part of its path is a file");
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
