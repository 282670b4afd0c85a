package kinescribe.pipeline;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.SimulationSettings;
import org.jspecify.annotations.Nullable;

/**
 * Simulates one sensor on one person's motion again, if the quality gate admits the motion.
 *
 * @param settings how; null for as the project says now
 */
record SimulateOne(
        String motionId, String sensorId, @Nullable SimulationSettings settings, int sample)
        implements Step {
    @Override
    public String title() {
        return "Simulate a sensor";
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Admission.motions(project, List.of(motionId));
        List<Entry<Recording>> made =
                new SensorSimulation(
                                project,
                                motionId,
                                settings == null ? project.simulation() : settings)
                        .record(List.of(new Lookup(project).sensor(sensorId)), sample, context);
        return Noticed.of(new Edit(title(), p -> SensorSimulation.put(p, made)));
    }
}
