package kinescribe.learn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PredictorTest {
    private static TrainedModel forest;
    private static TrainedModel network;

    @BeforeAll
    static void train() throws KinescribeException {
        forest = ToyModels.trained("forest");
        network = ToyModels.trained("cnn");
    }

    @Test
    void aRecordingWithoutAChannelIsRefused() {
        Recording gyroscope =
                new Recording(
                        new Recording.Source("s", "t1", "wrist", Origin.REAL),
                        20,
                        List.of(ImuChannel.GYR_X),
                        new double[] {0, 0.05},
                        new double[] {0, 0},
                        List.of());
        assertThatThrownBy(() -> Predictor.predict(forest, gyroscope, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("needs acc x, acc y, acc z");
    }

    @Test
    void aStrangerAtTheModelsSiteRaisesNoDoubt() throws Exception {
        assertThat(doubts(forest, ToyModels.recording("s9", Origin.REAL, 1))).isEmpty();
    }

    @Test
    void anotherSiteIsTold() throws Exception {
        Recording ankle =
                ToyModels.recording("s9", Origin.REAL, 1)
                        .as(new Recording.Source("s9", "t", "ankle", Origin.REAL));
        assertThat(doubts(forest, ankle))
                .singleElement()
                .matches(n -> n.text().contains("\"wrist\"") && n.text().contains("\"ankle\""));
    }

    @Test
    void peopleOfTheTrainingAreToldHoweverTheyAreSpelt() throws Exception {
        String held = network.card().training().heldBack().get(0);
        String learnt = network.card().training().learntFrom().get(0);
        List<Notice> notices =
                doubts(
                        network,
                        ToyModels.recording(held, Origin.REAL, 1),
                        ToyModels.recording(" " + learnt.toUpperCase(Locale.ROOT), Origin.REAL, 2),
                        ToyModels.recording("s9", Origin.REAL, 3));
        assertThat(notices).hasSize(2).allMatch(n -> n.level() == Notice.Level.WARNING);
        assertThat(notices.get(0).text())
                .contains("learnt from  " + learnt.toUpperCase(Locale.ROOT) + ":");
        assertThat(notices.get(1).text()).contains("did best on " + held + ":");
    }

    @Test
    void fewerSamplesThanTheModelTakesAreTold() throws Exception {
        Recording slow = thinned(ToyModels.recording("s9", Origin.REAL, 1), 20);
        Noticed<List<Prediction>> said = Predictor.predict(forest, slow, JobContext.silent());
        assertThat(said.value()).as("what lies between is interpolated").isNotEmpty();
        assertThat(said.notices())
                .singleElement()
                .matches(n -> n.text().contains("takes 20 Hz"))
                .matches(n -> n.text().contains("trial of s9 of s9 (2 Hz)"));
        Recording enough = thinned(ToyModels.recording("s9", Origin.REAL, 1), 2);
        assertThat(doubts(forest, enough)).isEmpty();
    }

    @Test
    void aRecordingShorterThanAWindowIsTold() throws Exception {
        Recording whole = ToyModels.recording("s9", Origin.REAL, 1);
        Recording brief =
                new Recording(
                        whole.source(),
                        whole.rateHz(),
                        whole.channels(),
                        Arrays.copyOf(whole.times(), 30),
                        Arrays.copyOf(whole.values(), 90),
                        List.of());
        Noticed<List<Prediction>> said = Predictor.predict(forest, brief, JobContext.silent());
        assertThat(said.value()).isEmpty();
        assertThat(said.notices())
                .singleElement()
                .matches(n -> n.text().contains("shorter than a window of 1 s: trial of s9"));
    }

    @Test
    void missingSamplesAreTold() throws Exception {
        Recording whole = ToyModels.recording("s9", Origin.REAL, 1);
        double[] values = whole.values().clone();
        Arrays.fill(values, 60, 150, Double.NaN);
        Recording holed =
                new Recording(
                        whole.source(),
                        whole.rateHz(),
                        whole.channels(),
                        whole.times(),
                        values,
                        whole.labels());
        assertThat(doubts(forest, holed))
                .singleElement()
                .matches(n -> n.text().contains("with missing samples left out"));
    }

    private static List<Notice> doubts(TrainedModel model, Recording... recordings)
            throws KinescribeException {
        return Predictor.predictAll(model, List.of(recordings), JobContext.silent()).notices();
    }

    /** Every so manieth sample. */
    private static Recording thinned(Recording whole, int every) {
        int samples = whole.samples() / every;
        int width = whole.channels().size();
        double[] time = new double[samples];
        double[] values = new double[samples * width];
        for (int i = 0; i < samples; i++) {
            time[i] = whole.times()[i * every];
            System.arraycopy(whole.values(), i * every * width, values, i * width, width);
        }
        return new Recording(
                whole.source(),
                whole.rateHz() / every,
                whole.channels(),
                time,
                values,
                whole.labels());
    }
}
