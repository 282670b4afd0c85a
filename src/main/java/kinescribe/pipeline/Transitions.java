package kinescribe.pipeline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells activities that are over in a moment from those that go on. */
final class Transitions {
    private static final Pattern MOMENT =
            Pattern.compile("(stand|sit|get|lie|lay)(s|ting|ing|ying)?[ _-](up|down)|turn");

    private Transitions() {}

    static boolean isTransition(String activity) {
        return MOMENT.matcher(activity.toLowerCase(Locale.ROOT)).find();
    }
}
