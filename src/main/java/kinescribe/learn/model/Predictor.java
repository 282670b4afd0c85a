package kinescribe.learn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.RecordingSlicer;
import kinescribe.dataset.WindowSlice;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.onnx.OnnxSession;

/** Runs a trained model along recordings. */
public final class Predictor {
    /** Between two looks at the cancel flag. */
    private static final int AT_ONCE = 256;

    private Predictor() {}

    /**
     * What a model says of every window of a recording that has all its samples.
     *
     * @return in the order of time; none where the recording is shorter than a window. Notices say
     *     where one should not believe it: the sensor sat elsewhere, the model learnt from this
     *     very person, there are too few samples.
     * @throws KinescribeException if the recording lacks a channel, or the model cannot be run
     */
    public static Noticed<List<Prediction>> predict(
            TrainedModel model, Recording recording, JobContext context)
            throws KinescribeException {
        Noticed<List<List<Prediction>>> all = predictAll(model, List.of(recording), context);
        return new Noticed<>(all.value().get(0), all.notices());
    }

    /** As {@link #predict} for every one of several recordings, with notices on all together. */
    public static Noticed<List<List<Prediction>>> predictAll(
            TrainedModel model, List<Recording> recordings, JobContext context)
            throws KinescribeException {
        PredictionDoubts doubts = new PredictionDoubts(model.card());
        List<List<Prediction>> all = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            all.add(
                    predictions(
                            model,
                            recordings.get(i),
                            doubts,
                            context.part(i, i + 1, recordings.size())));
        }
        return new Noticed<>(all, doubts.notices());
    }

    private static List<Prediction> predictions(
            TrainedModel model, Recording recording, PredictionDoubts doubts, JobContext context)
            throws KinescribeException {
        ModelCard card = model.card();
        requireChannels(card, recording);
        List<WindowSlice> whole = new ArrayList<>();
        List<double[]> windows = new ArrayList<>();
        RecordingSlicer slicer = new RecordingSlicer(card.channels(), card.window());
        List<WindowSlice> slices = slicer.slices(recording);
        for (WindowSlice slice : slices) {
            float[] values = slice.values();
            if (values != null) {
                whole.add(slice);
                windows.add(wide(values));
            }
        }
        doubts.add(recording, slices.size(), whole.size());
        List<Prediction> said = new ArrayList<>();
        try (OnnxSession session =
                new OnnxSession(model.graph(), card.window().samples(), card.channels().size())) {
            for (int from = 0; from < windows.size(); from += AT_ONCE) {
                context.checkCancelled();
                int to = Math.min(from + AT_ONCE, windows.size());
                double[][] some = windows.subList(from, to).toArray(double[][]::new);
                for (double[] probabilities : session.probabilities(some)) {
                    double startS = whole.get(said.size()).startS();
                    said.add(prediction(startS, card.window(), probabilities));
                }
                context.progress(to, windows.size());
            }
        }
        return said;
    }

    private static void requireChannels(ModelCard card, Recording recording)
            throws KinescribeException {
        List<ImuChannel> missing =
                card.channels().stream().filter(c -> !recording.channels().contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new KinescribeException(
                    "The model needs "
                            + missing.stream()
                                    .map(ImuChannel::label)
                                    .collect(Collectors.joining(", "))
                            + ", which the recording "
                            + recording.source().trial()
                            + " lacks.",
                    "Choose a recording with these channels, or a model trained without them.");
        }
    }

    private static double[] wide(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    private static Prediction prediction(double startS, WindowSpec window, double[] probabilities) {
        List<Double> all = new ArrayList<>();
        for (double probability : probabilities) {
            all.add(probability);
        }
        return new Prediction(startS, startS + window.lengthS(), all);
    }
}
