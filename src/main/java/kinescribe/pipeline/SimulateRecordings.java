package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * Simulates every sensor of the project on each motion that the quality gate admits; earlier
 * recordings of the same motion and sensor are replaced in their place.
 */
public record SimulateRecordings(List<String> motionIds, double rateHz, long seed) implements Step {
    public SimulateRecordings {
        motionIds = List.copyOf(motionIds);
    }

    @Override
    public String title() {
        return "Simulate sensors on " + Counted.of(motionIds.size(), "motion");
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        if (project.sensors().isEmpty()) {
            throw new KinescribeException(
                    "There is no sensor on the body.", "Add a sensor in the sensors panel first.");
        }
        Noticed<List<String>> admitted = Admission.motions(project, motionIds);
        List<Entry<Recording>> made = new ArrayList<>();
        int total = admitted.value().size() * project.sensors().size();
        for (String motionId : admitted.value()) {
            SensorSimulation simulation = new SensorSimulation(project, motionId);
            for (PlacedSensor sensor : project.sensors()) {
                context.checkCancelled();
                Entry<Recording> recording =
                        simulation.record(
                                sensor,
                                rateHz,
                                seed,
                                context.part(made.size(), made.size() + 1L, total));
                made.add(recording);
                context.message(recording.name());
                context.progress(made.size(), total);
            }
        }
        return new Noticed<>(
                new Edit(
                        "Simulate " + Counted.of(made.size(), "recording"),
                        p -> SensorSimulation.put(p, made)),
                admitted.notices());
    }
}
