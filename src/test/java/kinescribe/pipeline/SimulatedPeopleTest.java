package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.SimulationSettings;
import org.junit.jupiter.api.Test;

/** Recordings of people drawn at random. */
class SimulatedPeopleTest {
    private static final SimulationSettings SETTINGS =
            new SimulationSettings(50, MagneticField.CENTRAL_EUROPE, Randomisation.REALISTIC, 3, 5);

    private final Project walker = walker();

    @Test
    void everyPersonIsASubjectWithRecordingsOfTheirOwn() throws KinescribeException {
        Project project = simulated(walker, SETTINGS);
        List<Entry<Recording>> recordings = project.recordings();
        assertThat(recordings).hasSize(6); // three people, two sensors
        assertThat(recordings)
                .extracting(r -> r.value().source().subject())
                .containsExactly(
                        "v-man-5", "v-man-5", "v-man-5-2", "v-man-5-2", "v-man-5-3", "v-man-5-3");
        assertThat(recordings.get(0).value().values())
                .isNotEqualTo(recordings.get(2).value().values());
        assertThat(recordings.get(4).provenance().parameters())
                .containsEntry("randomise", "realistic")
                .containsEntry("sample", "2")
                .containsEntry("field", "49.0,66.0,0.0")
                .containsKey("randomiseSpread");
    }

    @Test
    void theSameSeedGivesTheSamePeople() throws KinescribeException {
        Recording once = simulated(walker, SETTINGS).recordings().get(3).value();
        Recording again = simulated(walker, SETTINGS).recordings().get(3).value();
        assertThat(again.values()).isEqualTo(once.values());
    }

    @Test
    void onePersonIsMadeAgainAsTheyWere() throws KinescribeException {
        Project project = simulated(walker, SETTINGS);
        Entry<Recording> third = project.recordings().get(4);
        Project again =
                new Recreate(third.id())
                        .execute(project, JobContext.silent())
                        .value()
                        .change()
                        .apply(project);
        assertThat(again.recordings()).hasSize(6);
        Entry<Recording> made = again.recordings().get(4);
        assertThat(made.id()).isEqualTo(third.id());
        assertThat(made.value().values()).isEqualTo(third.value().values());
        assertThat(made.revision()).isEqualTo(third.revision());
    }

    @Test
    void simulatingMorePeopleKeepsTheFirst() throws KinescribeException {
        Project three = simulated(walker, SETTINGS);
        Project five =
                simulated(
                        three,
                        new SimulationSettings(
                                50, MagneticField.CENTRAL_EUROPE, Randomisation.REALISTIC, 5, 5));
        assertThat(five.recordings()).hasSize(10);
        for (int i = 0; i < 6; i++) {
            assertThat(five.recordings().get(i).value().values())
                    .isEqualTo(three.recordings().get(i).value().values());
        }
    }

    @Test
    void withoutRandomisationNothingOfItIsInTheProvenance() throws KinescribeException {
        Project plain = simulated(walker, SimulationSettings.plain(50, 5));
        assertThat(plain.recordings().get(0).provenance().parameters()).containsOnlyKeys("rateHz");
    }

    private static Project simulated(Project project, SimulationSettings settings)
            throws KinescribeException {
        return new SimulateRecordings(List.of("motion-1"), settings)
                .execute(project, JobContext.silent())
                .value()
                .change()
                .apply(project);
    }

    private static Project walker() {
        Body adult = Body.Preset.ADULT.body();
        try {
            Project project = Project.empty("p").withSensorModel(SensorModels.PHONE);
            project = Edits.addPromptNamed("walking", "A man walks.").change().apply(project);
            for (BodySite site : List.of(BodySite.LEFT_WRIST, BodySite.LEFT_POCKET)) {
                project = Edits.addSensor(SitePlacements.usual(site)).change().apply(project);
            }
            return new SynthesizeMotions(List.of("prompt-1"), "auto", 2, 60, adult, 5)
                    .execute(project, JobContext.silent())
                    .value()
                    .change()
                    .apply(project);
        } catch (KinescribeException e) {
            throw new AssertionError(e);
        }
    }
}
