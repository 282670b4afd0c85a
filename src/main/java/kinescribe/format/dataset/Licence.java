package kinescribe.format.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;

/** The terms under which a benchmark data set is given to others. */
public enum Licence {
    CC_BY_4(
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "use, change and share them, naming the maker"),
    CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "do anything with them"),
    CC_BY_SA_4(
            "CC-BY-SA-4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
            "as CC-BY-4.0, and what is made of them is shared on the same terms"),
    CC_BY_NC_4(
            "CC-BY-NC-4.0",
            "https://creativecommons.org/licenses/by-nc/4.0/",
            "as CC-BY-4.0, but not mainly for money"),
    ODBL(
            "ODbL-1.0",
            "https://opendatacommons.org/licenses/odbl/1-0/",
            "a licence for data bases; what is made of them is shared on the same terms"),
    SOURCES("as-sources", "", "the terms of the recordings that the windows were cut from");

    /** What data that were simulated get where nobody chose. */
    public static final Licence STANDARD = CC_BY_4;

    private final String id;
    private final String url;
    private final String sentence;

    Licence(String id, String url, String sentence) {
        this.id = id;
        this.url = url;
        this.sentence = sentence;
    }

    /** Its word, where there is one that of the SPDX list. */
    public String id() {
        return id;
    }

    /** What it means, in a few words. */
    public String sentence() {
        return sentence;
    }

    /** All words. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Licence::id).toList();
    }

    /**
     * The licence of that word.
     *
     * @throws KinescribeException if there is none
     */
    public static Licence byId(String id) throws KinescribeException {
        return Arrays.stream(values())
                .filter(each -> each.id.equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no licence \"" + id + "\" to choose.",
                                        "Choose from: "
                                                + ids().stream().collect(Collectors.joining(", "))
                                                + "."));
    }

    /** The note that lies beside the data. */
    String note(boolean simulated) {
        String terms =
                this == SOURCES
                        ? "Windows stay under " + sentence + "; ask whoever gave you those."
                        : "Whoever publishes this data set gives it under "
                                + id
                                + " ("
                                + url
                                + "): "
                                + sentence
                                + ".";
        String origin =
                simulated
                        ? "Windows whose origin is simulated were computed; nobody was measured for"
                                + " them."
                        : "Windows whose origin is measured come from recordings of people, whose"
                                + " own terms hold besides.";
        return terms
                + "\n"
                + origin
                + "\nThis choice was made by the maker of the data set. It is"
                + " no legal advice.\n";
    }
}
