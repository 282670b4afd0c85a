package kinescribe.evaluate.scorecard;

import java.util.List;

/** The one list of what is compared. */
final class Comparisons {
    private Comparisons() {}

    /**
     * All comparisons.
     *
     * @param activities the classes
     * @param real all real windows but those
     * @param fitted windows of people whom the virtual side was made from
     */
    static List<Comparison> all(List<String> activities, List<Item> real, List<Item> fitted) {
        return List.of(
                new Usefulness(activities),
                new Discrimination(),
                new NextSample(),
                new Discrepancy(),
                new FrechetDistance(),
                new Marginals(),
                new Autocorrelation(),
                new ChannelValues(),
                new Spectra(),
                new CrossChannel(),
                new Neighbours(),
                new Spread(),
                new ClosestRecord(),
                new RealCopies(real, fitted),
                new LearntShare(fitted),
                new Twins(),
                new RestGravity(),
                new TurnAgreement(),
                new RangeLimits());
    }
}
