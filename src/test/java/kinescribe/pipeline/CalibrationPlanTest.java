package kinescribe.pipeline;

import static kinescribe.pipeline.CalibrationStepsTest.run;
import static kinescribe.pipeline.CalibrationStepsTest.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.calibration.LinearCalibration;
import kinescribe.calibration.SensorCalibration;
import kinescribe.calibration.SensorFitBounds;
import kinescribe.calibration.Verdict;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what people choose to a calibration of a project, and what it is worth to others. */
class CalibrationPlanTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final String SITE = "left_wrist";

    private static CalibrationPlan plan(
            Calibration.Method method, MotionPairs pairs, SensorFitBounds bounds, Set<String> fit)
            throws KinescribeException {
        return new CalibrationPlan(
                "wrists",
                method,
                SITE,
                SITE,
                CalibrationSubjects.of(fit, Set.of("carl")),
                FitCalibration.Options.STANDARD,
                pairs,
                bounds);
    }

    private static CalibrationPlan plan(Calibration.Method method, MotionPairs pairs)
            throws KinescribeException {
        return plan(method, pairs, SensorFitBounds.STANDARD, Set.of("anna"));
    }

    private static CalibrationReport review(Project project, MotionPairs pairs)
            throws KinescribeException {
        Entry<Calibration> made = project.calibrations().get(0);
        return new CalibrationReview("", "", pairs).like(project, made).of(project, made, CONTEXT);
    }

    /** The walk with every measured recording labelled as something else. */
    private static Project otherwiseLabelled(Project project, String activity) {
        return project.withRecordings(
                project.recordings().stream()
                        .map(
                                entry -> {
                                    Recording r = entry.value();
                                    if (!r.source().origin().actsAsReal()) {
                                        return entry;
                                    }
                                    Recording labelled =
                                            new Recording(
                                                    r.source(),
                                                    r.rateHz(),
                                                    r.channels(),
                                                    r.times(),
                                                    r.values(),
                                                    List.of(new LabelSpan(0, 6, activity)));
                                    return new Entry<>(
                                            entry.id(),
                                            entry.name(),
                                            labelled,
                                            entry.provenance(),
                                            entry.notices());
                                })
                        .toList());
    }

    @Test
    void aQuantileMapIsJudgedOnThePeopleKeptForTheTest() throws KinescribeException {
        Project project = walk();
        MotionPairs none = MotionPairs.of(project);
        Project fitted = run(project, plan(Calibration.Method.QUANTILE, none).step(project));

        CalibrationReport report = review(fitted, none);

        // Carl measured 1.3 times what was simulated plus 0.5, nearly as anna did.
        assertThat(report.subjects()).containsExactly("carl");
        assertThat(report.audience()).isEqualTo(CalibrationReport.Audience.OTHERS);
        assertThat(report.pairs()).isZero();
        for (CalibrationReport.Change change : report.channels()) {
            assertThat(change.distribution()).isEqualTo(Verdict.BETTER);
            assertThat(change.correlation()).isEqualTo(Verdict.UNKNOWN);
            double simulated = change.picture().simulated().mean();
            assertThat(change.picture().measured().mean())
                    .isCloseTo(
                            1.3 * simulated + 0.5 + 1e-4 * 'c',
                            org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @Test
    void anAffineMapGoesByPairsThatSomebodySays() throws KinescribeException {
        Project project = walk();
        assertThat(MotionPairs.of(project).motions()).isEmpty();
        assertThatThrownBy(
                        () ->
                                plan(Calibration.Method.AFFINE, MotionPairs.of(project))
                                        .step(project))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("No real recording of anna is of a motion");

        MotionPairs pairs =
                MotionPairs.of(project)
                        .with(Map.of("recording-2", "motion-1", "recording-4", "motion-1"));
        Project fitted = run(project, plan(Calibration.Method.AFFINE, pairs).step(project));

        LinearCalibration found = (LinearCalibration) fitted.calibrations().get(0).value();
        assertThat(found.fittedOn().subjects()).containsExactly("anna");
        assertThat(found.matrix()[0]).isBetween(1.29, 1.31);
        assertThat(found.offset()[0]).isBetween(0.49, 0.51);
        CalibrationReport report = review(fitted, pairs);
        assertThat(report.subjects()).containsExactly("carl");
        assertThat(report.pairs()).isEqualTo(1);
        assertThat(report.channels().get(0).after().rmse()).isLessThan(0.01);
        assertThat(run(fitted, new Recreate("calibration-1")).calibrations()).hasSize(1);
    }

    @Test
    void aTestPersonsRecordingIsNoPairToFitOn() throws KinescribeException {
        Project project = walk();
        MotionPairs pairs = MotionPairs.of(project).with(Map.of("recording-4", "motion-1"));

        assertThatThrownBy(() -> plan(Calibration.Method.AFFINE, pairs).step(project))
                .isInstanceOf(KinescribeException.class);
        assertThatThrownBy(
                        () ->
                                run(
                                        project,
                                        new FitCalibration(
                                                "x",
                                                Calibration.Method.AFFINE,
                                                List.of("recording-1"),
                                                List.of("recording-4"),
                                                CalibrationSubjects.of(
                                                        Set.of("anna"), Set.of("carl")),
                                                FitCalibration.Options.STANDARD)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("carl");
    }

    @Test
    void trialsAreOfTheMotionsThatTheyAreCalledLike() throws KinescribeException {
        Project walk = walk();
        Project project =
                Edits.renameMotion(walk.motions().get(0), "Trial Ben.bvh").change().apply(walk);

        assertThat(MotionPairs.of(project).motions()).containsOnlyKeys("recording-3");
        assertThat(MotionPairs.of(project).with(Map.of("recording-3", "")).motions()).isEmpty();
    }

    @Test
    void aSensorFitKeepsItsBounds() throws KinescribeException {
        Project project = walk();
        MotionPairs pairs =
                MotionPairs.of(project)
                        .with(Map.of("recording-2", "motion-1", "recording-4", "motion-1"));
        SensorFitBounds wide = new SensorFitBounds(10, 0.5, 0.1, 1, 0.8, 0.5, 0.1);
        Project fitted =
                run(
                        project,
                        plan(Calibration.Method.FIT, pairs, wide, Set.of("anna")).step(project));

        SensorCalibration found = (SensorCalibration) fitted.calibrations().get(0).value();
        // A scale of 1.3 is within reach now, and a bias of 0.5.
        assertThat(found.response().scale()[3]).isBetween(1.28, 1.32);
        assertThat(found.estimates())
                .filteredOn(e -> e.name().equals("gyr scale x"))
                .allSatisfy(e -> assertThat(e.upper()).isEqualTo(1.5));
        Step again = StoredStep.of(fitted.calibrations().get(0));
        assertThat(((FitSensor) again).bounds()).isEqualTo(wide);
        CalibrationReport report = review(fitted, pairs);
        assertThat(report.subjects()).containsExactly("carl");
        assertThat(report.channels().get(3).after().rmse())
                .isLessThan(0.2 * report.channels().get(3).before().rmse());
    }

    @Test
    void whatIsMissingIsSaid() throws KinescribeException {
        Project project = walk();
        MotionPairs none = MotionPairs.of(project);

        assertThatThrownBy(
                        () ->
                                plan(
                                                Calibration.Method.CORAL,
                                                none,
                                                SensorFitBounds.STANDARD,
                                                Set.of("zoe"))
                                        .step(project))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("is of zoe")
                .extracting(e -> ((KinescribeException) e).hint())
                .asString()
                .contains("anna, ben, carl");
        Project stones = otherwiseLabelled(project, "skipping stones");
        assertThatThrownBy(() -> run(stones, plan(Calibration.Method.QUANTILE, none).step(stones)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no activity in common")
                .hasMessageContaining("walking")
                .hasMessageContaining("skipping stones");
        assertThatThrownBy(
                        () ->
                                plan(Calibration.Method.QUANTILE, none)
                                        .step(project.withRecordings(List.of())))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no real recordings");
    }

    @Test
    void onlySamplesOfWhatBothSidesDoAreUsed() throws KinescribeException {
        Project project = otherwiseLabelled(walk(), "walking"); // now for 6 of 12 seconds
        Project fitted =
                run(
                        project,
                        plan(Calibration.Method.QUANTILE, MotionPairs.of(project)).step(project));

        assertThat(fitted.calibrations().get(0).value().fittedOn().samples()).isEqualTo(6 * 50);
    }

    @Test
    void aCalibrationOfAnotherProjectIsReadAndJudged(@TempDir Path folder)
            throws KinescribeException {
        Project project = walk();
        MotionPairs none = MotionPairs.of(project);
        Project fitted = run(project, plan(Calibration.Method.CORAL, none).step(project));
        Path file = folder.resolve("wrists.json");
        CalibrationFile.write(fitted.calibrations().get(0).value(), file);

        Project here = run(fitted, new ImportCalibration(file));
        assertThat(here.calibrations())
                .extracting(Entry::name)
                .containsExactly("wrists", "wrists (read)");
        assertThat(run(here, new ImportCalibration(file)).calibrations()).hasSize(2);
        Project alone = run(project, new ImportCalibration(file));
        Entry<Calibration> read = alone.calibrations().get(0);
        // Nobody is said to be kept for the test, so all others are.
        assertThat(new CalibrationReview(SITE, SITE, none).of(alone, read, CONTEXT).subjects())
                .containsExactly("ben", "carl");

        assertThat(Files.exists(file)).isTrue();
        Project renamed = Edits.renameCalibration(read, "old wrists").change().apply(alone);
        assertThat(renamed.calibrations().get(0).name()).isEqualTo("old wrists");
        assertThat(renamed.calibrations().get(0).revision()).isEqualTo(read.revision());
    }
}
