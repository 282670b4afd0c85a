package kinescribe.app.signals;

import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;

/** A small project with a walking body, two sensors and recordings on both sides. */
final class SignalSamples {
    static final double RATE_HZ = 50;
    static final double SECONDS = 6;

    private SignalSamples() {}

    static Project project() {
        return Project.empty("sample")
                .withActivities(List.of(new Activity("activity-1", "walking")))
                .withMotions(List.of(motion("motion-1"), motion("motion-2")))
                .withSensors(
                        List.of(
                                new PlacedSensor("sensor-1", placement("right_pocket", 0)),
                                new PlacedSensor("sensor-2", placement("left_wrist", 0))))
                .withSensorModel(SensorModel.IDEAL);
    }

    /** The project with a fresh virtual recording of motion-1 in the pocket and two stand-ins. */
    static Project recorded() {
        Project project = project();
        return project.withRecordings(
                List.of(
                        virtual(project, "recording-1"),
                        standIn("recording-2", "wrist", "walking"),
                        standIn("recording-3", "pocket", "walking")));
    }

    static SurfacePlacement placement(String site, double gapM) {
        return SurfacePlacement.at(site, new SurfacePoint("right_hip", 0.5, 0)).off(gapM);
    }

    static Entry<Recording> virtual(Project project, String id) {
        return new Entry<>(
                id,
                id,
                wave(new Recording.Source("virtual-1", "motion-1", "right_pocket", Origin.VIRTUAL)),
                Provenance.of(
                        "imu.simulate",
                        Map.of(),
                        1,
                        List.of(
                                input(project, "motion-1"),
                                input(project, "sensor-1"),
                                input(project, Project.SENSOR_MODEL_ID))),
                List.of());
    }

    static Entry<Recording> standIn(String id, String site, String activity) {
        Recording wave = wave(new Recording.Source("S1", "trial-1", site, Origin.STAND_IN));
        return new Entry<>(
                id,
                id,
                new Recording(
                        wave.source(),
                        RATE_HZ,
                        wave.channels(),
                        wave.times(),
                        wave.values(),
                        List.of(new LabelSpan(0, 1, "standing"), new LabelSpan(1, 5, activity))),
                Provenance.of("recording.stand-in", Map.of(), 1, List.of()),
                List.of());
    }

    /** Live previews that need no simulator; requests are noted. */
    static SensorPreview preview(List<PreviewRequest> requests) {
        return new SensorPreview() {
            @Override
            public void prepare(PreviewRequest request, JobContext context) {
                context.checkCancelled();
            }

            @Override
            public Recording simulate(PreviewRequest request, JobContext context) {
                context.checkCancelled();
                requests.add(request);
                return wave(
                        new Recording.Source(
                                "preview",
                                request.motionId(),
                                request.placement().site(),
                                Origin.VIRTUAL));
            }

            @Override
            public SignalParts explain(PartsRequest request, JobContext context)
                    throws KinescribeException {
                return new Preview().explain(request, context);
            }
        };
    }

    /** Live previews that fail. */
    static SensorPreview brokenPreview() {
        return new SensorPreview() {
            @Override
            public void prepare(PreviewRequest request, JobContext context)
                    throws KinescribeException {
                simulate(request, context);
            }

            @Override
            public Recording simulate(PreviewRequest request, JobContext context)
                    throws KinescribeException {
                throw new KinescribeException("It broke.", "Mend it.");
            }

            @Override
            public SignalParts explain(PartsRequest request, JobContext context)
                    throws KinescribeException {
                throw new KinescribeException("It broke.", "Mend it.");
            }
        };
    }

    /** Gravity on y and a swing at two steps a second; the same for every source but for size. */
    static Recording wave(Recording.Source source) {
        int samples = (int) (SECONDS * RATE_HZ) + 1;
        double size = source.origin() == Origin.VIRTUAL ? 1 : 0.8;
        double[] times = new double[samples];
        double[] values = new double[samples * 6];
        for (int i = 0; i < samples; i++) {
            double t = i / RATE_HZ;
            times[i] = t;
            double phase = 2 * Math.PI * 1.9 * t;
            double[] row = {
                size * 3 * Math.sin(phase),
                9.80665 + size * 4 * Math.sin(2 * phase + 1) + size * Math.cos(5 * phase),
                size * 1.5 * Math.cos(phase),
                size * 2 * Math.sin(phase / 2),
                size * 0.4 * Math.cos(phase),
                size * 0.8 * Math.sin(phase + 2)
            };
            System.arraycopy(row, 0, values, i * 6, 6);
        }
        return new Recording(source, RATE_HZ, ImuChannel.SIX_AXIS, times, values, List.of());
    }

    private static Entry<MotionResult> motion(String id) {
        Skeleton skeleton = new Body("adult", 1.72, 70).skeleton();
        int frames = (int) (SECONDS * RATE_HZ) + 1;
        double[] rotations = new double[frames * skeleton.size() * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        Motion motion = new Motion(skeleton, RATE_HZ, new double[frames * 3], rotations);
        return new Entry<>(
                id,
                id,
                new MotionResult(motion, "activity-1", null, null),
                Provenance.of("motion.synthesize", Map.of("id", id), 1, List.of()),
                List.of());
    }

    private static Provenance.Input input(Project project, String id) {
        return new Provenance.Input(id, project.revisionOf(id).orElseThrow());
    }
}
