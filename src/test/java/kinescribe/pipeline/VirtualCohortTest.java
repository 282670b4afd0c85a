package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.ActivitySequence;
import kinescribe.imu.BodySite;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import org.junit.jupiter.api.Test;

class VirtualCohortTest {
    private static final String SEQUENCE = "SEATED:1.5,STANDING_UP:1.7,WALKING:3,TURNING:1.8";
    private static final int PEOPLE = 3;

    @Test
    void everybodyDoesEveryActivityAlone() throws KinescribeException {
        List<Recording> made = record(Optional.empty());

        assertThat(made).hasSize(4 * PEOPLE);
        assertThat(made).allMatch(r -> r.labels().size() == 1);
        assertThat(made).allMatch(r -> r.source().origin() == Origin.VIRTUAL);
        assertThat(made.stream().map(r -> r.source().subject()).distinct())
                .containsExactlyInAnyOrder("virtual-1", "virtual-2", "virtual-3");
    }

    @Test
    void onlyTheMiddleOfWhatIsOverInAMomentIsLabelled() throws KinescribeException {
        for (Recording recording : record(Optional.empty())) {
            LabelSpan label = recording.labels().get(0);
            boolean moment = !List.of("SEATED", "WALKING").contains(label.activity());
            assertThat(label.startS()).isEqualTo(moment ? 0.75 : 0);
            assertThat(label.endS())
                    .isCloseTo(recording.durationS() - (moment ? 0.75 : 0), within(0.03));
        }
    }

    @Test
    void aSequenceIsDoneBesidesWithItsLabelsInOrder() throws KinescribeException {
        List<Recording> alone = record(Optional.empty());
        List<Recording> made = record(Optional.of(ActivitySequence.parse(SEQUENCE)));

        assertThat(made).hasSize(alone.size() + PEOPLE * CohortSequences.TIMES);
        List<Recording> sequences = made.subList(alone.size(), made.size());
        for (Recording recording : sequences) {
            assertThat(recording.labels().stream().map(LabelSpan::activity))
                    .containsExactly("SEATED", "STANDING_UP", "WALKING", "TURNING");
            assertThat(recording.labels().get(2).endS() - recording.labels().get(2).startS())
                    .isBetween(3 * 0.7, 3 * 1.35);
            assertThat(recording.labels().get(0).endS()).isBetween(0.29, 3.01);
        }
        assertThat(made.stream().map(r -> r.source().trial())).doesNotHaveDuplicates();
    }

    @Test
    void aSequenceWithAnActivityThatNobodyDoesIsLeftOut() throws KinescribeException {
        List<Recording> made = record(Optional.of(ActivitySequence.parse("SEATED:2,RUNNING:3")));

        assertThat(made).hasSize(4 * PEOPLE);
    }

    @Test
    void theSequenceIsPartOfHowTheCohortCameAbout() throws KinescribeException {
        Optional<ActivitySequence> sequence = Optional.of(ActivitySequence.parse(SEQUENCE));

        assertThat(cohort(sequence).provenance().parameters())
                .containsEntry("sequence", "SEATED:1.5,STANDING_UP:1.7,WALKING:3.0,TURNING:1.8");
        assertThat(cohort(sequence).provenance().revision())
                .isNotEqualTo(cohort(Optional.empty()).provenance().revision());
    }

    private static List<Recording> record(Optional<ActivitySequence> sequence)
            throws KinescribeException {
        Noticed<List<Recording>> made = cohort(sequence).record(JobContext.silent());
        assertThat(made.notices()).noneMatch(n -> n.text().contains("no virtual data"));
        return made.value();
    }

    private static VirtualCohort cohort(Optional<ActivitySequence> sequence) {
        return new VirtualCohort(
                List.of("SEATED", "STANDING_UP", "TURNING", "WALKING"),
                "wrist",
                BodySite.LEFT_WRIST,
                List.of(Quat.IDENTITY),
                SensorModel.IDEAL,
                Randomisation.SLIGHT,
                PEOPLE,
                3,
                sequence,
                5);
    }
}
