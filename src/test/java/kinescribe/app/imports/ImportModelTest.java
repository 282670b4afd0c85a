package kinescribe.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableKinds;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir private Path folder;
    private ImportModel model;

    @BeforeEach
    void look() throws Exception {
        Tables.writeApart(folder, "ann");
        model =
                new ImportModel(
                        TableKinds.of(
                                        TableFiles.in(List.of(folder)),
                                        false,
                                        List.of(),
                                        JobContext.silent())
                                .kinds(),
                        List.of(),
                        new InlineJobRunner());
    }

    @Test
    void pagesGoThroughEachTableAndEndWithThePeople() {
        assertThat(model.tables()).hasSize(2);
        assertThat(model.isFirst()).isTrue();
        model.back();
        assertThat(model.isFirst()).isTrue();
        model.next();
        model.next();
        assertThat(model.placeProperty().get()).isEqualTo(new ImportModel.Place(Page.COLUMNS, 1));
        model.next();
        model.next();
        assertThat(model.isLast()).isTrue();
        model.next();
        assertThat(model.isLast()).isTrue();
        model.back();
        assertThat(model.table()).isSameAs(model.tables().get(1));
        model.show(model.tables().get(0));
        assertThat(model.placeProperty().get()).isEqualTo(new ImportModel.Place(Page.UNITS, 0));
    }

    @Test
    void thePreviewShowsOneRecordingOfBothFiles() {
        assertThat(model.previewProperty().get().value()).hasSize(1);
        model.whose(new Whose("Ann", "{trial}", "waving"));
        model.site("sensor", "left_wrist");

        Recording one = model.previewProperty().get().value().get(0);
        assertThat(one.channels()).hasSize(6);
        assertThat(one.source().subject()).isEqualTo("Ann");
        assertThat(one.source().trial()).isEqualTo("ann");
        assertThat(one.source().site()).isEqualTo("left_wrist");
        assertThat(one.labels().get(0).activity()).isEqualTo("waving");
        assertThat(TableImport.Answer.of(model).tables()).hasSize(2);
    }

    @Test
    void aTableThatIsNotWantedStopsNothing() {
        WizardModel gyr = model.tables().get(1);
        gyr.role(1, ColumnRole.IGNORE);
        assertThat(model.importableBinding().get()).isFalse();
        gyr.wantedProperty().set(false);

        assertThat(model.importableBinding().get()).isTrue();
        assertThat(model.previewProperty().get().value().get(0).channels()).hasSize(3);
        assertThat(TableImport.Answer.of(model).tables()).hasSize(1);
        model.tables().get(0).wantedProperty().set(false);
        assertThat(model.importableBinding().get()).isFalse();
    }
}
