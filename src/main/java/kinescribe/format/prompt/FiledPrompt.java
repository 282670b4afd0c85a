package kinescribe.format.prompt;

import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.prompt.Curation;
import kinescribe.prompt.PromptText;

/**
 * A prompt as a file holds it.
 *
 * @param activity the name of what it describes; empty where the file does not say
 * @param text the sentence, in the form of {@link PromptText}
 * @param curation what people think of it; open where the file does not say
 * @param author who wrote it, as far as the file says
 * @param written when, ISO 8601; empty where the file does not say
 */
public record FiledPrompt(
        String activity,
        String text,
        Curation curation,
        Optional<Provenance> author,
        String written) {
    /** A prompt of which nothing more is known. */
    static FiledPrompt plain(String activity, String text) {
        return new FiledPrompt(activity, text, Curation.OPEN, Optional.empty(), "");
    }

    /**
     * A sentence in its form.
     *
     * @param place where it stands, such as {@code Line 3 of a.csv}
     * @throws KinescribeException with the place, if it is empty or too long
     */
    static String clean(String text, String place) throws KinescribeException {
        try {
            return PromptText.clean(text);
        } catch (KinescribeException e) {
            throw new KinescribeException(
                    place + " holds no usable prompt: " + lowered(e.getMessage()), e.hint(), e);
        }
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
