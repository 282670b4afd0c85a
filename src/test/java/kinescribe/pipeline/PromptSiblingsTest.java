package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.imu.BodySite;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.SimulationSettings;
import org.junit.jupiter.api.Test;

class PromptSiblingsTest {
    private static final JobContext CONTEXT = JobContext.silent();

    @Test
    void whateverCameFromOneSentenceIsOfOneTrial() throws KinescribeException {
        Project project = project();

        List<Recording> named = PromptSiblings.of(project, project.recordings());

        // Two prompts, a motion each, two people each: four recordings.
        assertThat(named).hasSize(4);
        Map<String, Set<String>> peopleByTrial =
                Windowing.cut(named, new WindowSpec(1, 1, 20, 0.6), CONTEXT)
                        .value()
                        .windows()
                        .stream()
                        .map(Window::source)
                        .collect(
                                Collectors.groupingBy(
                                        Window.Source::trial,
                                        Collectors.mapping(
                                                Window.Source::subject, Collectors.toSet())));
        assertThat(peopleByTrial).containsOnlyKeys("from prompt-1", "from prompt-2");
        assertThat(peopleByTrial.get("from prompt-1")).hasSize(2);
        assertThat(peopleByTrial.get("from prompt-2")).hasSize(2);
    }

    @Test
    void whatCameFromNoSentenceStaysAsItIs() throws KinescribeException {
        Project project = project().withPrompts(List.of());

        assertThat(PromptSiblings.of(project, project.recordings()))
                .extracting(r -> r.source().trial())
                .containsOnly("motion-1", "motion-2");
    }

    /** Two motions of a prompt each, each done by two people. */
    private static Project project() throws KinescribeException {
        Project project = Edits.addActivity("walking").change().apply(Project.empty("p"));
        for (String prompt : List.of("A man walks.", "A girl walks fast.")) {
            project = Edits.addPrompt("activity-1", prompt).change().apply(project);
        }
        project =
                Edits.addSensor(SitePlacements.usual(BodySite.LEFT_WRIST))
                        .change()
                        .apply(project.withSensorModel(SensorModels.PHONE));
        project =
                run(
                        project,
                        new SynthesizeMotions(
                                List.of("prompt-1", "prompt-2"),
                                "auto",
                                2,
                                60,
                                Body.Preset.ADULT.body(),
                                1));
        List<String> motions = project.motions().stream().map(m -> m.id()).toList();
        SimulationSettings usual = SimulationSettings.STANDARD;
        return run(
                project,
                new SimulateRecordings(
                        motions,
                        new SimulationSettings(
                                usual.rateHz(),
                                usual.field(),
                                Randomisation.byName("realistic"),
                                2,
                                1)));
    }

    private static Project run(Project project, Step step) throws KinescribeException {
        return step.execute(project, CONTEXT).value().change().apply(project);
    }
}
