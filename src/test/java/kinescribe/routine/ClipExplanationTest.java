package kinescribe.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.Origin;
import kinescribe.imu.PlaceNotation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;
import org.junit.jupiter.api.Test;

class ClipExplanationTest {
    @Test
    void theBodysStepsAreTheSensorsRhythm() throws Exception {
        List<ClipFact> facts = facts("a person walks", "left_pocket");

        double steps = number(facts, ClipFact.Topic.BODY, "([0-9]+) steps a minute");
        double beats = number(facts, ClipFact.Topic.RHYTHM, "([0-9]+) times a minute");
        assertThat(Math.abs(steps - beats)).isLessThan(9);
        assertThat(number(facts, ClipFact.Topic.BODY, "([0-9.]+) m/s on average"))
                .isBetween(1., 1.7);
    }

    @Test
    void whoLiesOnTheBackHasGravityOnTheChestsZAxis() throws Exception {
        List<ClipFact> facts = facts("a person is lying on the back", "chest");

        assertThat(text(facts, ClipFact.Topic.GRAVITY)).contains("sensor's z axis");
        assertThat(text(facts, ClipFact.Topic.BODY)).contains("stays on the spot");
        assertThat(text(facts, ClipFact.Topic.RHYTHM)).contains("nothing repeats");
        assertThat(facts).noneMatch(fact -> fact.topic() == ClipFact.Topic.PEAKS);
    }

    private static double number(List<ClipFact> facts, ClipFact.Topic topic, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text(facts, topic));
        assertThat(matcher.find()).as(text(facts, topic)).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static String text(List<ClipFact> facts, ClipFact.Topic topic) {
        return facts.stream()
                .filter(fact -> fact.topic() == topic)
                .map(ClipFact::text)
                .collect(Collectors.joining(" "));
    }

    private static List<ClipFact> facts(String prompt, String site) throws Exception {
        Motion motion =
                new KinematicSynthesizer()
                        .synthesize(
                                new SynthesisRequest(prompt, 10, 60, Body.Preset.ADULT.body(), 1),
                                JobContext.silent())
                        .value();
        Recording recording =
                ImuSimulator.of(motion)
                        .record(
                                PlaceNotation.read(site).on(motion.skeleton()),
                                100,
                                SensorModel.IDEAL,
                                1,
                                new Recording.Source("v", "t", site, Origin.VIRTUAL),
                                List.of(),
                                JobContext.silent());
        return ClipExplanation.of(motion, recording);
    }
}
