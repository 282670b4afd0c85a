package kinescribe.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Dataset;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.TrainingWatch;

/**
 * Trains a network for a project that is on disk. Until it ends, the best model so far and the
 * state to go on from are files beside the project, so that whoever ends the program keeps both and
 * the project stays as it was saved. The same training begun again goes on from there, to the very
 * end it would have come to; one that differs in anything has files of its own.
 *
 * @param training what is trained
 * @param project the project's folder or file
 */
record TrainingBeside(ModelTraining training, Path project) {

    Noticed<TrainedModel> train(
            Dataset windows, Optional<Checkpoint> from, TrainingWatch watch, JobContext context)
            throws KinescribeException {
        if (!ModelKinds.isNetwork(training.kind())) {
            return Noticed.of(training.train(windows, from, watch, context));
        }
        Path file = UnfinishedTrainings.file(project, training.digest(windows));
        List<Notice> notices = new ArrayList<>();
        Optional<Checkpoint> start = further(from, left(file, notices));
        TrainingFiles files = new TrainingFiles(training, file, watch);
        TrainedModel model = files.underWay(windows, start, context);
        notices.addAll(files.notices());
        try {
            files.remove();
        } catch (KinescribeException e) {
            notices.add(Notice.warning(e.getMessage()));
        }
        return new Noticed<>(model, notices);
    }

    private static Optional<Checkpoint> left(Path file, List<Notice> notices) {
        if (!Files.exists(TrainingFiles.state(file))) {
            return Optional.empty();
        }
        try {
            Checkpoint left = TrainingFiles.left(file);
            notices.add(
                    Notice.info(
                            "Went on with the same training, whose program ended after "
                                    + Counted.of(epochs(left), "epoch")
                                    + "."));
            return Optional.of(left);
        } catch (KinescribeException e) {
            notices.add(Notice.warning("Began anew: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Checkpoint> further(Optional<Checkpoint> a, Optional<Checkpoint> b) {
        return a.isPresent() && (b.isEmpty() || epochs(a.get()) >= epochs(b.get())) ? a : b;
    }

    private static int epochs(Checkpoint state) {
        return state.learnt().epochs().size();
    }
}
