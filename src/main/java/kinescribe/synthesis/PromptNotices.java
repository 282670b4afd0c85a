package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kinescribe.base.Notice;
import kinescribe.motion.Body;

/** Says what of a prompt is not shown as asked for. */
final class PromptNotices {
    private static final int WORDS_NAMED = 12;

    private PromptNotices() {}

    /** The notices for an intent, gravest first; empty if all of the prompt had its effect. */
    static List<Notice> of(Situation situation) {
        Intent intent = situation.intent();
        List<Notice> notices = new ArrayList<>();
        intent.caveats().forEach(caveat -> notices.add(Notice.warning(caveat)));
        situation.remarks().forEach(remark -> notices.add(Notice.warning(remark)));
        if (intent.repetitions().isPresent() && !situation.counted()) {
            notices.add(
                    Notice.warning("How often had no effect: it is " + intent.act().label() + "."));
        }
        speed(intent, situation.body(), notices);
        String label = intent.act().label();
        List<String> ignored = intent.extent().ignored();
        if (!ignored.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "Shown as "
                                    + label
                                    + ", where "
                                    + quoted(ignored)
                                    + (ignored.size() == 1 ? " has" : " have")
                                    + " no effect."));
        }
        intent.extent().readAs().forEach(sentence -> notices.add(Notice.info(sentence)));
        List<String> unknown = intent.unknown();
        if (!unknown.isEmpty()) {
            int more = unknown.size() - WORDS_NAMED;
            String words =
                    String.join(
                            ", ",
                            unknown.stream().limit(WORDS_NAMED).map(Spelling::asked).toList());
            notices.add(
                    Notice.info(
                            "Shown as "
                                    + label
                                    + (unknown.size() == 1
                                            ? "; this word had no effect: "
                                            : "; these words had no effect: ")
                                    + words
                                    + (more > 0 ? " and " + more + " more." : ".")));
        }
        return notices;
    }

    private static String quoted(List<String> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .limit(WORDS_NAMED)
                        .map(part -> "\"" + Wording.shortened(part) + "\"")
                        .toList());
    }

    private static void speed(Intent intent, Body body, List<Notice> notices) {
        OptionalDouble asked = intent.speedMps();
        if (asked.isEmpty()) {
            return;
        }
        String label = intent.act().label();
        SpeedRange range = SpeedRange.of(intent, body).orElse(null);
        if (range == null) {
            notices.add(
                    Notice.warning("The speed in the prompt had no effect: it is " + label + "."));
            return;
        }
        double used = range.clamp(asked.getAsDouble());
        if (used != asked.getAsDouble()) {
            notices.add(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "The speed in the prompt is outside the %.2f to %.2f m/s that"
                                            + " %s can be shown at; %.2f m/s was used.",
                                    range.lowest(),
                                    range.highest(),
                                    label,
                                    used)));
        }
    }
}
