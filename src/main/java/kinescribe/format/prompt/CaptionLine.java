package kinescribe.format.prompt;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/**
 * A line of HumanML3D (Guo et al. 2022), {@code caption#tokens#start#end}: a sentence, its words
 * each with a part of speech, and the part of the motion that it describes in seconds, 0 to 0 for
 * all of it. We know no parts of speech and call all of them OTHER, a class that data set has.
 */
record CaptionLine(String caption, String tokens, double startS, double endS) {
    private static final String NUMBER = "([-+]?[0-9.]{1,20}(?:[eE][-+]?[0-9]{1,4})?|nan)";
    private static final Pattern LINE =
            Pattern.compile("([^#]*)#([^#]*)#" + NUMBER + "#" + NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether a line has that form. */
    static boolean isOne(String line) {
        return LINE.matcher(line.strip()).matches();
    }

    /**
     * The parts of a line.
     *
     * @throws KinescribeException with the place, if it has another form
     */
    static CaptionLine read(String line, String place) throws KinescribeException {
        Matcher matcher = LINE.matcher(line.strip());
        try {
            if (matcher.matches()) {
                return new CaptionLine(
                        matcher.group(1),
                        matcher.group(2),
                        seconds(matcher.group(3)),
                        seconds(matcher.group(4)));
            }
        } catch (NumberFormatException e) {
            throw fault(place, e);
        }
        throw fault(place, null);
    }

    /** The line for a sentence that describes all of its motion. */
    static CaptionLine of(String text) {
        String caption = text.replace('#', ' ').replaceAll(" +", " ").strip();
        String tokens =
                NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word + "/OTHER")
                        .collect(Collectors.joining(" "));
        return new CaptionLine(caption.isEmpty() ? "-" : caption, tokens, 0, 0);
    }

    /** Whether it describes only a part of its motion. */
    boolean isPart() {
        return startS > 0 || endS > 0;
    }

    /** The line. */
    String text() {
        return caption + "#" + tokens + "#" + startS + "#" + endS;
    }

    private static double seconds(String number) {
        return number.equalsIgnoreCase("nan") ? 0 : Double.parseDouble(number);
    }

    private static KinescribeException fault(String place, @Nullable Throwable cause) {
        return new KinescribeException(
                place + " is no caption of HumanML3D.",
                "Such a line has the form caption#tokens#start#end.",
                cause);
    }
}
