package kinescribe.pipeline;

import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.imu.Recording;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;

/** Finds a step's inputs in a project and says plainly which one is missing. */
record Lookup(Project project) {
    Prompt prompt(String id) throws KinescribeException {
        return present(project.prompt(id), "prompt", id);
    }

    Entry<MotionResult> motion(String id) throws KinescribeException {
        return present(project.motion(id), "motion", id);
    }

    Entry<Recording> recording(String id) throws KinescribeException {
        return present(project.recording(id), "recording", id);
    }

    Entry<Calibration> calibration(String id) throws KinescribeException {
        return present(project.calibration(id), "calibration", id);
    }

    Entry<TrainedModel> model(String id) throws KinescribeException {
        return present(project.model(id), "model", id);
    }

    PlacedSensor sensor(String id) throws KinescribeException {
        return present(
                project.sensors().stream().filter(s -> s.id().equals(id)).findFirst(),
                "sensor",
                id);
    }

    /** Any result by its id. */
    Entry<?> result(String id) throws KinescribeException {
        Optional<Entry<?>> found = project.results().filter(r -> r.id().equals(id)).findFirst();
        return present(found, "result", id);
    }

    /** An input as it is now, for provenance. */
    Provenance.Input input(String id) throws KinescribeException {
        return new Provenance.Input(id, present(project.revisionOf(id), "input", id));
    }

    /** Recordings as inputs, in order. */
    static List<Provenance.Input> inputs(List<Entry<Recording>> recordings) {
        return recordings.stream().map(r -> new Provenance.Input(r.id(), r.revision())).toList();
    }

    static <T> T present(Optional<T> found, String kind, String id) throws KinescribeException {
        return found.orElseThrow(
                () ->
                        new KinescribeException(
                                "There is no " + kind + " \"" + id + "\" in the project.",
                                "Choose one that is there; it may have been removed."));
    }
}
