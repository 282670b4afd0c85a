package kinescribe.app.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.RecordingJobRunner;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModels;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationViewModelTest {
    private static CalibrationViewModel model(Workspace workspace) {
        return new CalibrationViewModel(workspace);
    }

    private static CalibrationRow selected(CalibrationViewModel model) {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    private static CalibrationReport report(CalibrationViewModel model) {
        return Objects.requireNonNull(model.review().reportProperty().get());
    }

    private static List<String> names(Project project) {
        return project.recordings().stream().map(Entry::name).toList();
    }

    @Test
    void withoutRealRecordingsItSaysWhatToDo() throws KinescribeException {
        CalibrationViewModel model = model(Fixtures.workspace(CalibrationSamples.simulated()));

        assertThat(model.needsImport()).isTrue();
        assertThat(model.faultProperty().get()).startsWith("Import real recordings");
        model.fit();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void sitesOfPeopleComeBeforeThoseOfStandIns() throws KinescribeException {
        Project people = CalibrationSamples.measuredBy("anna", "ben");
        List<Entry<Recording>> all = new ArrayList<>(people.recordings());
        Recording anna = CalibrationSamples.recording("anna");
        Recording.Source standIn = new Recording.Source("p-1", "t", "ankle", Origin.STAND_IN);
        all.add(
                new Entry<>(
                        "recording-9",
                        "stand-in",
                        anna.as(standIn),
                        Provenance.of("recording.stand-in", Map.of(), 1, List.of()),
                        List.of()));

        CalibrationViewModel model = model(Fixtures.workspace(people.withRecordings(all)));

        assertThat(model.realSites()).containsExactly("wrist", "ankle");
        assertThat(model.settings().realSiteProperty().get()).isEqualTo("wrist");
        assertThat(model.bannerProperty().get()).isEmpty();
    }

    @Test
    void aFileIsCalledAfterTheCalibration() throws KinescribeException {
        CalibrationViewModel model =
                model(Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben")));
        assertThat(model.exportName()).isEqualTo("calibration.json");
        model.fit();
        assertThat(model.exportName()).isEqualTo("quantile-wrist.json");
    }

    @Test
    void halfOfThePeopleAreFittedOnAndTheOthersKeptForTheTest() throws KinescribeException {
        Workspace workspace =
                Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben", "carl"));
        CalibrationViewModel model = model(workspace);

        assertThat(model.settings().people().fit()).containsExactly("anna", "ben");
        assertThat(model.settings().people().test()).containsExactly("carl");
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.countsProperty().get()).isEqualTo("3 real recordings, 1 simulated one");

        // Who comes later is kept for the test; the others keep their sides.
        PersonRow ben = model.settings().people().rows().get(1);
        ben.fitProperty().set(false);
        workspace.store().apply(new Edit("more", p -> CalibrationSamples.with(p, "dora")));
        assertThat(model.settings().people().fit()).containsExactly("anna");
        assertThat(model.settings().people().test()).containsExactly("carl", "dora");
    }

    @Test
    void whatWasMeasuredOnPeopleIsOfferedBeforeStandIns() throws KinescribeException {
        Project project = CalibrationSamples.measuredBy("anna", "ben");
        Recording standIn =
                CalibrationSamples.recording("anna")
                        .as(new Recording.Source("anna", "t", "chest", Origin.STAND_IN));
        Entry<Recording> first = project.recordings().get(0);
        List<Entry<Recording>> all = new ArrayList<>(project.recordings());
        all.add(new Entry<>("stand-in", "anna", standIn, first.provenance(), List.of()));

        CalibrationViewModel model = model(Fixtures.workspace(project.withRecordings(all)));

        assertThat(model.realSites()).containsExactly(CalibrationSamples.REAL_SITE, "chest");
        assertThat(model.settings().realSiteProperty().get())
                .isEqualTo(CalibrationSamples.REAL_SITE);
    }

    @Test
    void aPersonKeptForTheTestCannotBeTickedForFitting() throws KinescribeException {
        CalibrationViewModel model =
                model(Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben")));
        PersonRow ben = model.settings().people().rows().get(1);
        assertThat(ben.testProperty().get()).isTrue();

        ben.fitProperty().set(true);
        assertThat(ben.fitProperty().get()).isFalse();
        PersonRow anna = model.settings().people().rows().get(0);
        anna.testProperty().set(true);
        assertThat(anna.fitProperty().get()).isFalse();
        assertThat(model.faultProperty().get()).contains("at least one person");
    }

    @Test
    void aFitIsJudgedOnOthersAppliedAndUndone() throws KinescribeException {
        Workspace workspace =
                Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben", "carl"));
        CalibrationViewModel model = model(workspace);
        List<String> before = names(workspace.project());

        model.fit();

        assertThat(model.fittingProperty().get()).isFalse();
        assertThat(selected(model).name()).isEqualTo("quantile · wrist");
        assertThat(selected(model).fittedOn()).isEqualTo("anna, ben · 2 recordings");
        assertThat(report(model).subjects()).containsExactly("carl");
        assertThat(ReportWords.audience(report(model))).contains("other people", "carl");
        assertThat(ReportWords.gains(report(model)))
                .contains("Distributions: better in 6 of 6 channels", "no correlation");
        assertThat(model.review().figures()).hasSize(6);
        assertThat(model.review().figures().get(0).distribution().verdict().label())
                .isEqualTo("better");
        assertThat(model.review().plots()).hasSize(2);
        assertThat(model.review().plots().get(0).curves()).hasSize(2);
        assertThat(model.review().plots().get(1).curves()).hasSize(3);

        assertThat(model.targets()).hasSize(1);
        model.apply();
        assertThat(names(workspace.project())).hasSize(before.size() + 1);
        assertThat(names(workspace.project())).anyMatch(name -> name.endsWith("quantile · wrist"));
        assertThat(selected(model).appliedText()).isEqualTo("1 recording");
        workspace.store().undo();
        assertThat(names(workspace.project())).isEqualTo(before);
        assertThat(selected(model).appliedText()).isEqualTo("not yet");
        workspace.store().undo();
        assertThat(model.rows()).isEmpty();
        assertThat(model.review().reportProperty().get()).isNull();
    }

    @Test
    void withNobodyElseTheReportSaysThatItFlatters() throws KinescribeException {
        CalibrationViewModel model =
                model(Fixtures.workspace(CalibrationSamples.measuredBy("anna")));
        model.fit();

        assertThat(ReportWords.audience(report(model))).contains("flatters", "Keep somebody");
    }

    @Test
    void pairsAreSaidAndPartedAgain() throws KinescribeException {
        CalibrationViewModel model =
                model(Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben")));
        model.settings().methodProperty().set(Calibration.Method.AFFINE);
        assertThat(model.faultProperty().get()).contains("Say which motion");
        PairRow anna = model.pairs().get(0);
        assertThat(anna.motionId()).isEmpty();

        model.settings().pairs().put(anna.recordingId(), "motion-1");
        assertThat(model.faultProperty().get()).isEmpty();
        assertThat(model.pairs().get(0).motionId()).isEqualTo("motion-1");
        model.fit();
        assertThat(selected(model).method()).isEqualTo("Affine map");
        model.settings().pairs().put(anna.recordingId(), "");
        assertThat(model.faultProperty().get()).contains("Say which motion");
    }

    @Test
    void aChangedRecordingMarksItOutOfDateUntilItIsMadeAgain() throws KinescribeException {
        Workspace workspace = Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben"));
        CalibrationViewModel model = model(workspace);
        model.fit();
        assertThat(selected(model).outOfDate()).isFalse();

        workspace.apply(Edits.chooseSensorModel(SensorModels.PHONE));
        assertThat(selected(model).outOfDate()).isTrue();
        model.recreateSelected();
        assertThat(selected(model).outOfDate()).isFalse();
    }

    @Test
    void namesStayApartAndUndoBringsBackWhatWasDeleted() throws KinescribeException {
        Workspace workspace = Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben"));
        CalibrationViewModel model = model(workspace);
        model.settings().nameProperty().set("one");
        model.fit();
        model.settings().nameProperty().set("two");
        model.fit();
        assertThat(selected(model).name()).isEqualTo("two");

        model.rename(selected(model), "one");
        assertThat(workspace.notices())
                .extracting(Notice::text)
                .anyMatch(t -> t.contains("\"one\""));
        model.rename(selected(model), " three ");
        assertThat(selected(model).name()).isEqualTo("three");
        model.deleteSelected();
        assertThat(model.rows()).extracting(CalibrationRow::name).containsExactly("one");
        workspace.store().undo();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void filesGoOutAndComeIn(@TempDir Path folder) throws KinescribeException {
        Workspace workspace = Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben"));
        CalibrationViewModel model = model(workspace);
        model.fit();
        Path file = folder.resolve("wrists.json");
        model.exportSelected(file);
        assertThat(file).exists();

        Workspace other = Fixtures.workspace(CalibrationSamples.measuredBy("carl"));
        CalibrationViewModel there = model(other);
        there.importFrom(file);
        assertThat(selected(there).name()).isEqualTo("wrists");
        assertThat(selected(there).isImported()).isTrue();
        assertThat(report(there).subjects()).containsExactly("carl");
        there.importFrom(folder.resolve("nothing.json"));
        assertThat(other.notices()).extracting(Notice::text).anyMatch(t -> t.contains("nothing"));
    }

    @Test
    void aFitShowsThatItIsAtWork() throws KinescribeException {
        RecordingJobRunner jobs = new RecordingJobRunner();
        CalibrationViewModel model =
                model(Fixtures.workspace(CalibrationSamples.measuredBy("anna", "ben"), jobs));
        model.fit();

        assertThat(model.fittingProperty().get()).isTrue();
        model.fit(); // once is enough
        assertThat(jobs.names()).filteredOn(n -> n.startsWith("Fit")).hasSize(1);
        jobs.runAll();
        assertThat(model.fittingProperty().get()).isFalse();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void boundsAreInTheUnitsOfPeople() {
        FitBounds bounds = new FitBounds();
        bounds.all().get(2).value().set(20); // mm
        bounds.all().get(5).value().set(50); // per cent

        assertThat(bounds.bounds().shiftM()).isEqualTo(0.02);
        assertThat(bounds.bounds().scaleShare()).isEqualTo(0.5);
        assertThat(bounds.bounds().cutOffHz()).isEqualTo(10);
    }
}
