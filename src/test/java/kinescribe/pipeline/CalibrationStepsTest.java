package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.SensorCalibration;
import kinescribe.calibration.SensorFitBounds;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.imu.BodySite;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationStepsTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final Body ADULT = Body.Preset.ADULT.body();
    private static final String SITE = "left_wrist";

    static Project run(Project project, Step step) throws KinescribeException {
        return step.execute(project, CONTEXT).value().change().apply(project);
    }

    /** A walk with a sensor's recording-1, and what anna, ben and carl measured: 2, 3 and 4. */
    static Project walk() throws KinescribeException {
        Project project = Project.empty("p").withSensorModel(SensorModel.IDEAL);
        project = Edits.addActivity("walking").change().apply(project);
        project = Edits.addPrompt("activity-1", "A man walks.").change().apply(project);
        project =
                Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST)).change().apply(project);
        project =
                run(project, new SynthesizeMotions(List.of("prompt-1"), "auto", 12, 60, ADULT, 1));
        project = run(project, new SimulateRecordings(List.of("motion-1"), 50, 1));
        List<Entry<Recording>> all = new ArrayList<>(project.recordings());
        for (String subject : List.of("anna", "ben", "carl")) {
            all.add(measured(all.get(0).value(), subject, "recording-" + (all.size() + 1)));
        }
        return project.withRecordings(all);
    }

    private static Entry<Recording> measured(Recording like, String subject, String id) {
        double[] values = like.values().clone();
        for (int i = 0; i < values.length; i++) {
            // Nobody's samples are another's.
            values[i] = 1.3 * values[i] + 0.5 + 1e-4 * subject.charAt(0);
        }
        Recording recording =
                new Recording(
                        new Recording.Source(subject, "trial " + subject, SITE, Origin.REAL),
                        like.rateHz(),
                        like.channels(),
                        like.times(),
                        values,
                        like.labels());
        return new Entry<>(
                id,
                subject,
                recording,
                Provenance.of("recording.import", Map.of("subject", subject), 0, List.of()),
                List.of());
    }

    private static FitCalibration fit(Calibration.Method method, String... measured)
            throws KinescribeException {
        return new FitCalibration(
                "wrists",
                method,
                method == Calibration.Method.AFFINE
                        ? Collections.nCopies(measured.length, "recording-1")
                        : List.of("recording-1"),
                List.of(measured),
                CalibrationSubjects.of(Set.of("anna"), Set.of("carl")),
                new FitCalibration.Options(true, true));
    }

    @Test
    void fittingOnATestPersonFails() throws KinescribeException {
        Project project = walk();
        for (Calibration.Method method :
                List.of(
                        Calibration.Method.AFFINE,
                        Calibration.Method.QUANTILE,
                        Calibration.Method.CORAL)) {
            assertThatThrownBy(() -> run(project, fit(method, "recording-2", "recording-4")))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("carl");
            assertThatThrownBy(() -> run(project, fit(method, "recording-3")))
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("ben");
        }
        assertThatThrownBy(
                        () ->
                                run(
                                        project,
                                        new FitSensor(
                                                "wrist",
                                                "sensor-1",
                                                List.of("motion-1"),
                                                List.of("recording-4"),
                                                CalibrationSubjects.of(
                                                        Set.of("anna"), Set.of("carl")),
                                                SensorFitBounds.STANDARD)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("carl");
    }

    @Test
    void aCalibrationIsFittedAppliedSavedAndMadeAgain(@TempDir Path home)
            throws KinescribeException {
        Project fitted = run(walk(), fit(Calibration.Method.QUANTILE, "recording-2"));
        Project applied =
                run(fitted, new ApplyCalibration("calibration-1", List.of("recording-1")));

        assertThat(fitted.calibrations()).hasSize(1);
        assertThat(fitted.calibrations().get(0).name()).isEqualTo("wrists");
        Recording raw = applied.recordings().get(0).value();
        Recording mapped = applied.recording("recording-5").orElseThrow().value();
        // The measured values are 1.3 times the simulated plus 0.5.
        for (int i = 0; i < raw.values().length; i += 11) {
            assertThat(Math.abs(mapped.values()[i] - 1.3 * raw.values()[i] - 0.5)).isLessThan(0.05);
        }
        assertThat(run(applied, new ApplyCalibration("calibration-1", List.of("recording-1"))))
                .satisfies(again -> assertThat(again.recordings()).hasSize(5));

        ProjectFile.save(applied, home.resolve("p.kinescribe"), CONTEXT);
        Project loaded = ProjectFile.load(home.resolve("p.kinescribe"), CONTEXT).value();
        assertThat(loaded.calibrations())
                .usingRecursiveComparison()
                .isEqualTo(applied.calibrations());

        // Without the activity's maps the calibration and what it made are out of date.
        Project changed = Edits.chooseSensorModel(SensorModels.PHONE).change().apply(loaded);
        assertThat(new Freshness(changed).isOutOfDate(changed.recording("recording-5").get()))
                .isTrue();
        Project again = run(changed, new Recreate("recording-5"));
        assertThat(new Freshness(again).isOutOfDate(again.recording("recording-5").get()))
                .isFalse();
        assertThat(again.recordings()).hasSize(5);
    }

    @Test
    void ofSeveralCalibratedRecordingsTheLastStandsForTheSimulated() throws KinescribeException {
        Project project = run(walk(), fit(Calibration.Method.CORAL, "recording-2"));
        Entry<Calibration> coral = project.calibrations().get(0);
        project = Edits.renameCalibration(coral, "coral").change().apply(project);
        project = run(project, fit(Calibration.Method.QUANTILE, "recording-2"));
        project = run(project, new ApplyCalibration("calibration-1", List.of("recording-1")));
        project = run(project, new ApplyCalibration("calibration-2", List.of("recording-1")));

        assertThat(project.recordings()).hasSize(6);
        assertThat(CalibratedSide.chosen(project.recordings()))
                .extracting(Entry::id)
                .containsExactly("recording-2", "recording-3", "recording-4", "recording-6");
    }

    @Test
    void whatIsNotSimulatedIsNotCalibrated() throws KinescribeException {
        Project fitted = run(walk(), fit(Calibration.Method.CORAL, "recording-2"));

        assertThatThrownBy(
                        () ->
                                run(
                                        fitted,
                                        new ApplyCalibration(
                                                "calibration-1", List.of("recording-2"))))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("not simulated");
    }

    @Test
    void aSensorIsFittedToAMotionOfTheProject() throws KinescribeException {
        Project fitted =
                run(
                        walk(),
                        new FitSensor(
                                "wrist",
                                "sensor-1",
                                List.of("motion-1"),
                                List.of("recording-2"),
                                CalibrationSubjects.of(Set.of("anna"), Set.of()),
                                SensorFitBounds.STANDARD));

        SensorCalibration found =
                (SensorCalibration) fitted.calibration("calibration-1").orElseThrow().value();
        // A scale of 1.3 is beyond the bound of 1.1.
        assertThat(found.response().scale()[3]).isGreaterThan(1.05);
        assertThat(fitted.calibrations().get(0).notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("bound"));
        Project again = run(fitted, new Recreate("calibration-1"));
        assertThat(again.calibrations()).hasSize(1);
        assertThat(
                        new ApplyCalibration("calibration-1", List.of("recording-1"))
                                .execute(fitted, CONTEXT)
                                .notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("fitted place"));
    }

    @Test
    void aCalibrationThatLeavesTooFewToTestOnIsNamed() throws KinescribeException {
        CalibrationSubjects subjects = CalibrationSubjects.of(Set.of("anna", "ben"), Set.of());
        Project fitted =
                run(
                        walk(),
                        new FitCalibration(
                                "wrists of two",
                                Calibration.Method.CORAL,
                                List.of("recording-1"),
                                List.of("recording-2", "recording-3"),
                                subjects,
                                new FitCalibration.Options(true, true)));
        Project applied =
                run(fitted, new ApplyCalibration("calibration-1", List.of("recording-1")));

        assertThatThrownBy(
                        () ->
                                run(
                                        applied,
                                        new Evaluate(
                                                SITE,
                                                SITE,
                                                WindowSpec.DEFAULT,
                                                EvaluationSettings.standard(
                                                        EvaluationMode.VIRTUAL))))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"wrists of two\"")
                .hasMessageContaining("anna, ben")
                .hasMessageContaining("only carl");
    }

    @Test
    void nobodyIsTestedOnWhomTheCalibrationWasFitted() throws KinescribeException {
        Project fitted = run(walk(), fit(Calibration.Method.CORAL, "recording-2"));
        Project applied =
                run(fitted, new ApplyCalibration("calibration-1", List.of("recording-1")));

        Project scored =
                run(
                        applied,
                        new Evaluate(
                                SITE,
                                SITE,
                                WindowSpec.DEFAULT,
                                EvaluationSettings.standard(EvaluationMode.VIRTUAL)));

        Entry<?> made = scored.runs().get(0);
        assertThat(scored.runs().get(0).value().scores().bySubject())
                .containsOnlyKeys("ben", "carl");
        assertThat(made.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("\"wrists\" was fitted on them: anna"));
        assertThat(made.provenance().inputs())
                .extracting(Provenance.Input::id)
                .contains("recording-5")
                .doesNotContain("recording-1", "recording-2");
    }
}
