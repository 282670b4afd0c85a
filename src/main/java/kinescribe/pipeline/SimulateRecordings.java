package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.job.Batch;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.SimulationSettings;

/**
 * Simulates every sensor of the project on each motion that the quality gate admits, on all cores;
 * earlier recordings of the same motion, sensor and person are replaced in their place. The
 * settings become the project's.
 */
public record SimulateRecordings(List<String> motionIds, SimulationSettings settings)
        implements Step {
    /** One person in one motion. */
    private record Take(SensorSimulation simulation, int sample) {}

    public SimulateRecordings {
        motionIds = List.copyOf(motionIds);
    }

    /** With one person as meant, without a magnetometer. */
    public SimulateRecordings(List<String> motionIds, double rateHz, long seed) {
        this(motionIds, SimulationSettings.plain(rateHz, seed));
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
        List<Take> takes = new ArrayList<>();
        for (String motionId : admitted.value()) {
            SensorSimulation simulation = new SensorSimulation(project, motionId, settings);
            for (int sample = 0; sample < settings.people(); sample++) {
                takes.add(new Take(simulation, sample));
            }
        }
        List<Entry<Recording>> made =
                Batch.map(
                                takes,
                                (take, part) ->
                                        take.simulation()
                                                .record(project.sensors(), take.sample(), part),
                                context)
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        return new Noticed<>(
                new Edit(
                        "Simulate " + Counted.of(made.size(), "recording"),
                        p -> SensorSimulation.put(p.withSimulation(settings), made)),
                admitted.notices());
    }
}
