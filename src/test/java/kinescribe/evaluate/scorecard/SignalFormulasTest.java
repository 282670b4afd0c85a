package kinescribe.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

/**
 * Formulas on windows, against numbers that NumPy 2 and SciPy gave for the same windows by a script
 * of the formulas in the classes' comments.
 */
class SignalFormulasTest {
    private static final List<Item> REAL = Samples.items(0.3, 1);
    private static final List<Item> OTHER = Samples.items(1.1, 1.2);
    private static final Draw DRAW = Samples.draw(REAL, REAL, OTHER);

    @Test
    void theWindowsAreThoseOfTheScript() {
        assertThat(REAL.get(1).window().values()[4]).isEqualTo(-0.14786318f, within(1e-6f));
        assertThat(OTHER.get(2).window().values()[7]).isEqualTo(-0.00169281f, within(1e-7f));
    }

    @Test
    void marginals() {
        Map<MeasureKind, Reading> readings = of(new Marginals());

        assertThat(Samples.reading(readings, MeasureKind.MARGINALS).part("acc x"))
                .isEqualTo(1.4047619047619049, within(1e-9));
        assertThat(Samples.reading(readings, MeasureKind.MARGINALS).value())
                .isEqualTo(1.3452380952380953, within(1e-9));
        assertThat(Samples.reading(readings, MeasureKind.OUTSIDE).value())
                .isEqualTo(0.3214285714285714, within(1e-9));
    }

    @Test
    void autocorrelation() {
        assertThat(Autocorrelation.of(REAL, 0, 2)[1]).isEqualTo(0.4070849583972222, within(1e-9));
        assertThat(Samples.reading(of(new Autocorrelation()), MeasureKind.AUTOCORRELATION).value())
                .isEqualTo(0.09519976983826176, within(1e-8));
    }

    @Test
    void values() {
        Map<MeasureKind, Reading> readings = of(new ChannelValues());

        assertThat(Samples.reading(readings, MeasureKind.SKEWNESS).value())
                .isEqualTo(0.02724432413104859, within(1e-7));
        assertThat(Samples.reading(readings, MeasureKind.KURTOSIS).value())
                .isEqualTo(0.012253163392031308, within(1e-7));
        assertThat(Samples.reading(readings, MeasureKind.KOLMOGOROV_SMIRNOV).value())
                .isEqualTo(0.15625, within(1e-9));
        assertThat(Samples.reading(readings, MeasureKind.WASSERSTEIN_ACC).value())
                .isEqualTo(0.1619483309793092, within(1e-7));
        assertThat(Samples.reading(readings, MeasureKind.WASSERSTEIN_GYR).value())
                .isEqualTo(0.08941304915648364, within(1e-7));
    }

    @Test
    void correlationBetweenChannels() {
        assertThat(Samples.reading(of(new CrossChannel()), MeasureKind.CROSS_CHANNEL).value())
                .isEqualTo(0.06002869757723, within(1e-7));
    }

    @Test
    void spectra() {
        Map<MeasureKind, Reading> readings = of(new Spectra());

        assertThat(Samples.reading(readings, MeasureKind.SPECTRUM).value())
                .isEqualTo(0.35701948291035, within(1e-6));
        assertThat(Samples.reading(readings, MeasureKind.DOMINANT_FREQUENCY).value())
                .isEqualTo(0.10416666666666671, within(1e-9));
        assertThat(Samples.reading(readings, MeasureKind.SPECTRAL_ENTROPY).value())
                .isEqualTo(0.0013103653822430505, within(1e-7));
    }

    @Test
    void nextSample() {
        assertThat(Samples.reading(of(new NextSample()), MeasureKind.PREDICTIVE).value())
                .isEqualTo(0.07928588346341324, within(1e-6));
    }

    @Test
    void identicalSidesAreNotApart() {
        for (Comparison comparison :
                List.of(
                        new Marginals(),
                        new Autocorrelation(),
                        new ChannelValues(),
                        new Spectra(),
                        new CrossChannel())) {
            comparison
                    .compare(DRAW, REAL, JobContext.silent())
                    .forEach((kind, reading) -> assertThat(reading.value()).as(kind.id()).isZero());
        }
    }

    @Test
    void aShiftedCopyInAnotherTrialIsATwin() {
        float[] first = new float[40];
        float[] shifted = new float[40];
        for (int t = 0; t < 20; t++) {
            first[2 * t] = (float) Math.sin(0.7 * t + 0.03 * t * t);
            first[2 * t + 1] = (float) Math.cos(0.4 * t - 0.02 * t * t);
            double later = t + 3;
            shifted[2 * t] = (float) Math.sin(0.7 * later + 0.03 * later * later);
            shifted[2 * t + 1] = (float) Math.cos(0.4 * later - 0.02 * later * later);
        }
        float[] other = new float[40];
        for (int i = 0; i < 40; i++) {
            other[i] = (float) Math.sin(i * i);
        }
        List<Item> items =
                List.of(
                        Samples.item("a", "1", first),
                        Samples.item("a", "2", shifted),
                        Samples.item("b", "3", other));
        List<Item> sameTrial = List.of(items.get(0), Samples.item("a", "1", shifted), items.get(2));

        assertThat(twins(items)).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(twins(sameTrial)).isZero();
    }

    @Test
    void constantChannelsAreAlikeWhereTheirValuesAre() {
        double[] flat = {1, 1, 1, 1};

        assertThat(ShiftedCorrelation.of(flat, new double[] {1, 1, 1, 1}, 1)).isEqualTo(1);
        assertThat(ShiftedCorrelation.of(flat, new double[] {2, 2, 2, 2}, 0)).isZero();
        assertThat(ShiftedCorrelation.of(flat, new double[] {1, 2, 1, 2}, 0)).isZero();
    }

    @Test
    void turningGravityAgreesWithTheGyroscopeOrNot() {
        // About x by 1 rad/s: gravity goes from z to y, u = (0, sin t, cos t), u' = -ω × u.
        assertThat(turns(1)).isEqualTo(0, within(0.01));
        assertThat(turns(-1)).isGreaterThan(1.8);
    }

    @Test
    void gravityAtRest() {
        float[] still = new float[6 * 20];
        float[] moving = new float[6 * 20];
        for (int t = 0; t < 20; t++) {
            still[6 * t + 1] = 10;
            moving[6 * t + 1] = t;
        }
        List<Item> items =
                List.of(
                        Samples.item("a", "1", still),
                        Samples.item("a", "2", still),
                        Samples.item("a", "3", still),
                        Samples.item("a", "4", moving));
        Reading reading = six(new RestGravity(), items);

        assertThat(reading.value()).isEqualTo(10 - 9.80665, within(1e-9));
        assertThat(reading.part("windows")).isEqualTo(3);
        assertThat(six(new RestGravity(), items.subList(1, 4)).value()).isNaN();
    }

    @Test
    void rangesAreThoseOfTheChips() {
        float[] within = new float[6];
        float[] fast = new float[6];
        within[0] = 156.9f; // 16 g = 156.906 m/s²
        within[5] = 34.9f; // 2000 °/s = 34.907 rad/s
        fast[3] = 35f;

        assertThat(
                        six(
                                        new RangeLimits(),
                                        List.of(
                                                Samples.item("a", "1", within),
                                                Samples.item("a", "2", fast)))
                                .value())
                .isEqualTo(0.5);
    }

    private static double turns(double sign) {
        float[] values = new float[6 * 20];
        for (int t = 0; t < 20; t++) {
            values[6 * t + 1] = (float) (9.8 * Math.sin(t / 20.0));
            values[6 * t + 2] = (float) (9.8 * Math.cos(t / 20.0));
            values[6 * t + 3] = (float) sign;
        }
        List<Item> items = Collections.nCopies(20, Samples.item("a", "1", values));
        return six(new TurnAgreement(), items).value();
    }

    private static Reading six(Comparison comparison, List<Item> items) {
        Shape shape = new Shape(ImuChannel.SIX_AXIS, items.get(0).window().values().length / 6, 20);
        Draw draw = new Draw(items, items, items, items, shape, 1);
        return Samples.reading(
                comparison.compare(draw, items, JobContext.silent()), comparison.kinds().get(0));
    }

    private static double twins(List<Item> items) {
        return Samples.reading(
                        new Twins()
                                .compare(
                                        Samples.draw(items, items, items),
                                        items,
                                        JobContext.silent()),
                        MeasureKind.TWINS)
                .value();
    }

    private static Map<MeasureKind, Reading> of(Comparison comparison) {
        return comparison.compare(DRAW, OTHER, JobContext.silent());
    }
}
