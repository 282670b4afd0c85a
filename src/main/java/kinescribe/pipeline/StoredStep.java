package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.project.Entry;
import kinescribe.project.GateVerdict;
import kinescribe.project.Project;

/** The step that made a result, from the result's provenance. */
final class StoredStep {
    private StoredStep() {}

    static Step of(Entry<?> result) throws KinescribeException {
        Provenance how = result.provenance();
        StoredParameters stored = new StoredParameters(how);
        List<String> inputs = how.inputs().stream().map(Provenance.Input::id).toList();
        try {
            return switch (how.step()) {
                case StepIds.SYNTHESIZE ->
                        new SynthesizeMotions(
                                inputs,
                                stored.text("synthesizer"),
                                stored.number("seconds"),
                                stored.number("rateHz"),
                                BodyText.read(how),
                                how.seed());
                case StepIds.TIMELINE ->
                        new SynthesizeTimeline(
                                result.name(),
                                TimelineText.read(how),
                                stored.text("synthesizer"),
                                stored.number("rateHz"),
                                BodyText.read(how),
                                how.seed());
                case StepIds.COMPOSE -> ComposeInSpace.stored(how);
                case StepIds.SIMULATE ->
                        new SimulateOne(
                                SensorSimulation.input(result, 0),
                                SensorSimulation.input(result, 1),
                                inputs.contains(Project.SIMULATION_ID)
                                        ? null
                                        : SimulationText.read(how),
                                SimulationText.sample(how));
                case StepIds.ROUTINE -> ExpandRoutine.stored(how);
                case StepIds.FIT_CALIBRATION -> FitCalibration.stored(result);
                case StepIds.FIT_SENSOR -> FitSensor.stored(result);
                case StepIds.APPLY_CALIBRATION ->
                        new ApplyCalibration(inputs.get(1), List.of(inputs.get(0)));
                case StepIds.BUILD_DATASET ->
                        new BuildDataset(
                                stored.text(BuildDataset.NAME),
                                inputs.stream().map(GateVerdict::recordingId).distinct().toList(),
                                SpecText.read(how));
                case StepIds.EVALUATE -> Evaluate.stored(how);
                case StepIds.TRAIN_MODEL -> TrainModel.stored(result);
                case StepIds.SCORECARD -> MakeScorecard.stored(how);
                default ->
                        throw new KinescribeException(
                                "\"" + result.name() + "\" was not made by a step of this project.",
                                "Import it again.");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new KinescribeException(
                    "The parameters of \"" + result.name() + "\" cannot be used: " + e.getMessage(),
                    "Run the step anew with parameters of your choice.",
                    e);
        }
    }
}
