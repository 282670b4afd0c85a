package kinescribe.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.Delimiter;
import kinescribe.format.table.RecipeBook;
import kinescribe.format.table.TableKind;
import kinescribe.format.table.TableKinds;
import kinescribe.format.table.TableSet;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SensorUnit;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {
    private final Workspace workspace = Fixtures.workspace(Fixtures.strolls());
    private final List<TableKind> asked = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void asksOnceAboutTablesOfOneKindAndRemembers() throws Exception {
        Path one = Tables.write(folder.resolve("one.csv"));
        Path two = Tables.write(folder.resolve("two.csv"));
        Path three = Tables.write(folder.resolve("three.csv"));

        importing(true).start(List.of(one, two));

        assertThat(asked).singleElement().matches(k -> k.files().equals(List.of(one, two)));
        assertThat(workspace.project().recordings()).hasSize(2);
        assertThat(workspace.project().activityNamed("waving")).isPresent();
        assertThat(workspace.notices()).anyMatch(n -> n.text().contains("one.csv and 1 more"));

        importing(true).start(List.of(three));
        assertThat(asked).hasSize(1);
        assertThat(workspace.project().recordings()).hasSize(3);
        assertThat(workspace.notices())
                .anyMatch(n -> n.text().contains("the columns are those of the recipe"));
        importing(true).startAsking(List.of(three));
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).known()).isPresent();
        // Another person's settings do not know it, but the project does.
        assertThat(ImportTables.recipesIn(workspace.project()).get(0).name()).isEqualTo("three");

        workspace.store().undo();
        workspace.store().undo();
        assertThat(workspace.project().recordings()).hasSize(2);
    }

    @Test
    void readsWhatDescribesItselfWithoutAQuestion() throws Exception {
        Path own = folder.resolve("own.csv");
        Files.writeString(own, "time_s,acc_x_g,acc_y_g,acc_z_g\n0,0,0,1\n1,0,0,1\n");

        importing(true).start(List.of(own));

        assertThat(asked).isEmpty();
        assertThat(workspace.project().recordings()).hasSize(1);
        assertThat(workspace.notices())
                .last()
                .matches(n -> n.text().startsWith("Imported 1 recording: "));
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .as("nothing is said twice")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatDescribesItselfWronglyIsAskedAboutAndMended() throws Exception {
        Path wrong = described("wrong.csv", "mps2", 1);
        Path right = described("right.csv", "g", 1);

        importing(true).start(List.of(right));
        assertThat(asked).isEmpty();

        new TableImport(
                        workspace,
                        book(),
                        (kinds, known) -> {
                            ImportModel model = new ImportModel(kinds, known, workspace.jobs());
                            WizardModel table = model.tables().get(0);
                            table.mend(
                                    table.checkProperty().get().findings().stream()
                                            .flatMap(f -> Optional.ofNullable(f.fix()).stream())
                                            .findFirst()
                                            .orElseThrow());
                            return Optional.of(TableImport.Answer.of(model));
                        })
                .start(List.of(wrong));

        Recording mended = workspace.project().recordings().get(1).value();
        assertThat(mended.value(0, 2)).isCloseTo(9.80665, within(1e-9));
        assertThat(mended.source())
                .isEqualTo(new Recording.Source("ann", "wrong", "left_wrist", Origin.REAL));
        assertThat(workspace.notices()).noneMatch(n -> n.text().contains("1 g is 9.81"));
    }

    @Test
    void somebodyWhoIsThereUnderAnotherSpellingIsTold() throws Exception {
        importing(true).start(List.of(described("one.csv", "g", 1)));
        Path two = described("two.csv", "g", 1);
        Files.writeString(two, Files.readString(two).replace(",ann,", ",Ann,"));

        importing(true).start(List.of(two));

        assertThat(workspace.notices())
                .filteredOn(n -> n.text().contains("different people"))
                .singleElement()
                .matches(n -> n.text().startsWith("\"Ann\" (two) and \"ann\" (one) are taken"));
    }

    @Test
    void whatDescribesItselfIsAskedAboutWhereWanted() throws Exception {
        importing(true).startAsking(List.of(described("right.csv", "g", 1)));

        assertThat(asked).hasSize(1);
    }

    @Test
    void ourOwnSimulationsAreNotAskedAbout() throws Exception {
        Path table = described("own.csv", "mps2", 1);
        Files.writeString(table, Files.readString(table).replace(",real", ",simulated"));

        importing(true).start(List.of(table));

        assertThat(asked).isEmpty();
        assertThat(workspace.project().recordings().get(0).value().source().origin())
                .isEqualTo(Origin.VIRTUAL);
        importing(true).startAsking(List.of(table));
        assertThat(asked).hasSize(1);
        assertThat(workspace.project().recordings())
                .as("asking does not make it a measurement")
                .allMatch(r -> r.value().source().origin() == Origin.VIRTUAL);
    }

    /** Two seconds at rest. */
    private Path described(String name, String unit, double norm) throws Exception {
        StringBuilder text = new StringBuilder("time_s");
        for (String axis : List.of("x", "y", "z")) {
            text.append(",left_wrist.acc_").append(axis).append('_').append(unit);
        }
        text.append(",label,subject,trial,origin\n");
        String trial = name.replace(".csv", "");
        for (int i = 0; i < 200; i++) {
            text.append(i / 100.0 + ",0,0," + norm + ",still,ann," + trial + ",real\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void doubtsAreToldOnce() throws Exception {
        Path table = folder.resolve("bare.csv");
        StringBuilder text = new StringBuilder("time;ax;ay;az\n");
        for (int i = 0; i < 100; i++) {
            text.append(i / 50.0).append(";0.1;0.2;9.7\n");
        }
        Files.writeString(table, text);

        importing(false).start(List.of(table));

        assertThat(workspace.project().recordings()).hasSize(1);
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .anyMatch(t -> t.contains("label"))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesAFolderAloneThatNobodyWants() throws Exception {
        Tables.write(folder.resolve("one.csv"));
        Files.writeString(folder.resolve("people.csv"), "name,age\nann,7\nbob,8\n");

        new TableImport(workspace, book(), (kind, known) -> Optional.empty())
                .start(List.of(folder));

        assertThat(workspace.project().recordings()).isEmpty();
        assertThat(workspace.notices())
                .anyMatch(n -> n.text().contains("without sensor columns, left out: people.csv"));
    }

    @Test
    void aFileThatIsNoTableIsAFault() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.csv"), "Dear all,\nhello\n");

        importing(true).start(List.of(file));

        assertThat(asked).isEmpty();
        assertThat(workspace.notices()).anyMatch(n -> n.text().contains("letter.csv is no table"));
    }

    @Test
    void theModelFollowsEveryChoice() throws Exception {
        Path file = Tables.write(folder.resolve("one.csv"));
        TableKinds kinds = TableKinds.of(List.of(file), true, List.of(), JobContext.silent());
        WizardModel model = new WizardModel(kinds.kinds().get(0), List.of(), workspace.jobs());
        assertThat(model.importableProperty().get()).isTrue();
        assertThat(model.recipe().units().acc()).isEqualTo(SensorUnit.G);
        assertThat(model.recipe().units().gyr()).isEqualTo(SensorUnit.DPS);

        model.unit(SensorUnit.Kind.ACC, "m/s2");
        var fix =
                model.checkProperty().get().findings().stream()
                        .flatMap(f -> Optional.ofNullable(f.fix()).stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(fix.label()).isEqualTo("Read acceleration in g");
        model.mend(fix);
        assertThat(model.recipe().units().acc()).isEqualTo(SensorUnit.G);

        model.role(1, ColumnRole.IGNORE);
        assertThat(model.importableProperty().get()).isFalse();
        model.role(1, ColumnRole.ACC_X);
        assertThat(model.importableProperty().get()).isTrue();

        model.rate("fast");
        assertThat(model.problemProperty().get()).contains("\"fast\" is no number of Hz");
        model.rate("25 Hz");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.checkProperty().get().doubts().toString()).contains("not 25 Hz as stated");
        model.delimiter(Delimiter.BAR);
        assertThat(model.problemProperty().get()).contains("is no table of samples");
    }

    private TableImport importing(boolean remember) {
        return new TableImport(
                workspace,
                book(),
                (kinds, known) -> {
                    asked.addAll(kinds);
                    return Optional.of(
                            new TableImport.Answer(
                                    kinds.stream()
                                            .map(k -> new TableSet(k.files(), k.guess().recipe()))
                                            .toList(),
                                    remember));
                });
    }

    private RecipeBook book() {
        return new RecipeBook(folder.resolve("home"));
    }
}
