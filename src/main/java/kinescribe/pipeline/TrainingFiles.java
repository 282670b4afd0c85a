package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.model.CheckpointBytes;
import kinescribe.format.model.ModelFile;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Learnt;
import kinescribe.learn.network.TrainingWatch;

/**
 * Trains a model into a file. After every epoch the best model so far is in the file, and the state
 * from which training can go on is beside it, each written whole: whoever ends the program at any
 * moment keeps both.
 */
public final class TrainingFiles {
    private final ModelTraining training;
    private final Path file;
    private final TrainingWatch further;
    private final List<Notice> notices = new ArrayList<>();

    /**
     * @param file the model, ending in {@link ModelFile#ENDING}
     * @param further is told of every epoch, too
     */
    public TrainingFiles(ModelTraining training, Path file, TrainingWatch further) {
        this.training = training;
        this.file = file;
        this.further = further;
    }

    /** Where the state of a training into a file is while it is under way. */
    public static Path state(Path file) {
        return file.resolveSibling(file.getFileName() + CheckpointBytes.ENDING);
    }

    /** The state that an earlier training into the file has left. */
    public static Checkpoint left(Path file) throws KinescribeException {
        Path state = state(file);
        try {
            return CheckpointBytes.parse("The file " + state, Files.readAllBytes(state));
        } catch (IOException e) {
            throw FileFaults.cannotRead(state, e);
        }
    }

    /** What could not be written on the way. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /**
     * Trains.
     *
     * @param from where an earlier training was stopped
     */
    public TrainedModel train(Dataset windows, Optional<Checkpoint> from, JobContext context)
            throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        TrainedModel model = underWay(windows, from, context);
        ModelFile.write(model, file);
        if (model.state().isEmpty()) {
            remove(state(file));
        }
        return model;
    }

    /** Trains and leaves the files as they are after the last epoch. */
    TrainedModel underWay(Dataset windows, Optional<Checkpoint> from, JobContext context)
            throws KinescribeException {
        return training.train(
                windows, from, (learnt, state) -> keep(windows, learnt, state), context);
    }

    private void keep(Dataset windows, Learnt learnt, Supplier<Checkpoint> state) {
        Checkpoint now = state.get();
        try {
            if (learnt.bestEpoch() == learnt.epochs().size()) {
                ModelFile.write(training.soFar(windows, now), file);
            }
            byte[] bytes = CheckpointBytes.of(now);
            WholeFiles.replace(state(file), temporary -> Files.write(temporary, bytes));
        } catch (KinescribeException e) {
            if (notices.isEmpty()) {
                notices.add(Notice.warning("No state could be kept: " + e.getMessage()));
            }
        }
        further.after(learnt, () -> now);
    }

    /** Removes the model and the state. */
    void remove() throws KinescribeException {
        remove(file);
        remove(state(file));
    }

    private static void remove(Path one) throws KinescribeException {
        try {
            Files.deleteIfExists(one);
        } catch (IOException e) {
            throw FileFaults.cannotWrite(one, e);
        }
    }
}
