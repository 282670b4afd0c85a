package kinescribe.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.VirtualCalibration;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.model.ModelKinds;
import kinescribe.learn.network.TrainingOptions;

/**
 * A score at an amount of real data: a point of a few-shot curve.
 *
 * @param group what is equal along a curve and between the curves of a plot: site, model, protocol
 * @param line what the curve is called: what was learnt from and how
 * @param learnsReal whether real data are learnt from, so that their amount matters
 * @param real how much real data
 * @param macroF1 the score
 * @param caution what must be said with it; empty where nothing must
 */
public record ScorePoint(
        String group,
        String line,
        boolean learnsReal,
        RealAmount real,
        Score macroF1,
        String caution) {

    /** The point of a run. */
    public static ScorePoint of(EvaluationResult result) {
        EvaluationSettings settings = result.settings();
        return new ScorePoint(
                group(
                        result.site(),
                        model(settings.model(), settings.training()),
                        settings.protocol().id(),
                        result.windows()),
                line(settings.mode(), result.standIn(), settings.virtual()),
                settings.mode().learnsReal(),
                settings.real(),
                result.scores().macroF1(),
                settings.protocol().watermark().orElse(""));
    }

    /** Where, with which model and protocol, and on how much real data, in words. */
    public String setting() {
        return group + (learnsReal ? amount(real) : "");
    }

    /** An amount that is not everything, such as {@code · 5 % · 2 people}. */
    static String amount(RealAmount real) {
        StringBuilder text = new StringBuilder();
        if (real.share() < 1) {
            BigDecimal percent = BigDecimal.valueOf(100 * real.share());
            text.append(" · ")
                    .append(
                            percent.setScale(1, RoundingMode.HALF_UP)
                                    .stripTrailingZeros()
                                    .toPlainString())
                    .append(" %");
        }
        if (real.people() > 0) {
            text.append(" · ")
                    .append(real.people())
                    .append(real.people() == 1 ? " person" : " people");
        }
        return text.toString();
    }

    static String group(String site, String model, String protocol, WindowSpec windows) {
        String cut =
                windows.equals(WindowSpec.DEFAULT)
                        ? ""
                        : " · "
                                + windows.lengthS()
                                + " s at "
                                + windows.rateHz()
                                + " Hz"
                                + rule(windows);
        return site + " · " + model + " · " + protocol + cut;
    }

    /** A model's id, and how it was trained where that is not as usual. */
    static String model(String id, TrainingOptions training) {
        if (!ModelKinds.isNetwork(id)) {
            return id;
        }
        Map<String, String> usual = TrainingOptions.STANDARD.byName();
        String changed =
                new TreeMap<>(training.byName())
                        .entrySet().stream()
                                .filter(e -> !e.getValue().equals(usual.get(e.getKey())))
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? id : id + " with " + changed;
    }

    private static String rule(WindowSpec windows) {
        WindowSpec usual = WindowSpec.DEFAULT;
        String channels =
                windows.triads().equals(usual.triads())
                        ? ""
                        : " of " + String.join("+", TriadText.of(windows.triads()));
        return windows.majorityShare() == usual.majorityShare()
                ? channels
                : channels + ", label over " + Math.round(100 * windows.majorityShare()) + " %";
    }

    /** What was learnt from, and how where that is not as usual. */
    static String line(EvaluationMode mode, boolean standIn, VirtualUse virtual) {
        String label = mode.label();
        StringBuilder text = new StringBuilder(standIn ? label.replace("real", "stand-in") : label);
        if (!mode.learnsVirtual()) {
            return text.toString();
        }
        if (mode.learnsReal() && virtual.weight() != VirtualUse.STANDARD.weight()) {
            text.append(", weight ").append(virtual.weight());
        }
        if (virtual.calibration() != VirtualCalibration.RAW) {
            text.append(", ").append(virtual.calibration().id());
        }
        if (virtual.pretrain()) {
            text.append(", pre-trained");
        }
        return text.toString();
    }
}
