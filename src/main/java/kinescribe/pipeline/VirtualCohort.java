package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.RandomWearer;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.prompt.OfflineWriter;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/**
 * Virtual people who do given activities with one sensor on: every person has a body, a way of
 * wearing the device and a device of their own, drawn from distributions; every motion comes from a
 * prompt of its own. Of the people it will be tested on it is told only which activities they do
 * and how their devices are worn.
 *
 * @param activities what they do; the class labels
 * @param site where the sensor sits, under the name that the recordings get
 * @param bodySite the matching site on the body
 * @param mountings turns of the device against its default mounting, all equally likely
 * @param device how the sensor errs
 * @param randomisation how ways of wearing and devices differ
 * @param people how many people
 * @param secondsPerActivity how long each person does each activity, in one motion or several
 * @param seed names the cohort
 */
public record VirtualCohort(
        List<String> activities,
        String site,
        BodySite bodySite,
        List<Quat> mountings,
        SensorModel device,
        Randomisation randomisation,
        int people,
        double secondsPerActivity,
        long seed) {
    /** How many people there are where nobody asked for another number. */
    public static final int DEFAULT_PEOPLE = 24;

    /** Seconds of each activity by each person where nobody asked for another number. */
    public static final double DEFAULT_SECONDS = 20;

    /** Samples per second of the simulated recordings, above twice what windows use. */
    private static final double RATE_HZ = 100;

    private static final double LONG_CLIP_S = 10;
    private static final double TRANSITION_CLIP_S = 3;

    public VirtualCohort {
        activities = List.copyOf(activities);
        mountings = List.copyOf(mountings);
    }

    /**
     * Simulates the cohort.
     *
     * @return one recording a motion, labelled over its whole length, and a notice for each
     *     activity that no synthesizer understands or of which motions break the quality rules
     */
    public Noticed<List<Recording>> record(JobContext context) throws KinescribeException {
        List<Recording> recordings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            String activity = activities.get(a);
            context.message("Simulating " + activity + " at the " + site);
            context.progress(a, activities.size());
            try {
                recordings.addAll(
                        clips(activity, context.part(a, a + 1, activities.size()), notices));
            } catch (KinescribeException e) {
                notices.add(
                        Notice.warning(
                                "There are no virtual data for " + activity + ". " + e.text()));
            }
        }
        return new Noticed<>(recordings, notices);
    }

    /** How the cohort came about: everything that it was drawn from. */
    public Provenance provenance() {
        Map<String, String> parameters = new TreeMap<>(SimulationText.text(randomisation));
        parameters.put("activities", String.join(", ", activities));
        parameters.put("site", site);
        parameters.put("bodySite", bodySite.id());
        parameters.put("mountings", mountings.toString());
        parameters.put("device", device.name());
        parameters.put("deviceNumbers", device.toString());
        parameters.put("people", String.valueOf(people));
        parameters.put("secondsPerActivity", String.valueOf(secondsPerActivity));
        parameters.put("rateHz", String.valueOf(RATE_HZ));
        return Provenance.of(StepIds.COHORT, parameters, seed, List.of());
    }

    private List<Recording> clips(String activity, JobContext context, List<Notice> notices)
            throws KinescribeException {
        double clipS = Transitions.isTransition(activity) ? TRANSITION_CLIP_S : LONG_CLIP_S;
        int clips = (int) Math.max(1, Math.round(secondsPerActivity / clipS));
        List<String> prompts =
                OfflineWriter.write(activity, people * clips, Seeds.derive(seed, activity));
        List<Recording> recordings = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            context.checkCancelled();
            context.progress(i, prompts.size());
            String prompt = prompts.get(i);
            if (KinematicSynthesizer.understands(prompt)) {
                clip(activity, prompt, i / clips, i, clipS, context, rejected)
                        .ifPresent(recordings::add);
            } else {
                notices.add(Notice.warning("No motion shows the prompt \"" + prompt + "\"."));
            }
        }
        if (!rejected.isEmpty()) {
            notices.add(
                    Notice.warning(
                            rejected.size()
                                    + " of "
                                    + Counted.of(prompts.size(), "motion")
                                    + " of "
                                    + activity
                                    + " broke the standard quality rules and stayed out, the first"
                                    + " for "
                                    + rejected.get(0)
                                    + "."));
        }
        return recordings;
    }

    /** The recording, or nothing and one more reason why its motion is rejected. */
    private Optional<Recording> clip(
            String activity,
            String prompt,
            int person,
            int index,
            double seconds,
            JobContext context,
            List<String> rejected)
            throws KinescribeException {
        long personSeed = Seeds.derive(Seeds.derive(seed, "person"), person);
        long clipSeed = Seeds.derive(Seeds.derive(personSeed, activity), index);
        RandomGenerator chance = Seeds.generator(personSeed);
        Body body = Body.drawn("virtual-" + (person + 1), chance);
        Motion motion =
                Synthesizers.byId(Synthesizers.AUTO)
                        .synthesize(
                                new SynthesisRequest(
                                        prompt,
                                        seconds,
                                        SynthesisRequest.DEFAULT_RATE_HZ,
                                        body,
                                        clipSeed),
                                context)
                        .value();
        QualityReport quality = QualityReport.of(motion, QualityRules.STANDARD);
        if (!quality.accepted()) {
            rejected.add(String.join("; ", quality.reasons()));
            return Optional.empty();
        }
        RandomWearer wearer = new RandomWearer(randomisation, Seeds.derive(personSeed, "wearing"));
        Quat turn = mountings.get(chance.nextInt(mountings.size()));
        SensorPlacement worn =
                wearer.wear(SitePlacements.usual(bodySite))
                        .turned(turn)
                        .called(site)
                        .on(motion.skeleton());
        String subject = "virtual-" + (person + 1);
        String trial = subject + "-" + activity + "-" + index;
        return Optional.of(
                ImuSimulator.of(motion)
                        .record(
                                worn,
                                RATE_HZ,
                                wearer.device(device, site),
                                Seeds.derive(personSeed, "device"),
                                new Recording.Source(subject, trial, site, Origin.VIRTUAL),
                                List.of(
                                        new LabelSpan(
                                                0, motion.durationS() + 1 / RATE_HZ, activity)),
                                context));
    }
}
