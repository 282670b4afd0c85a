package kinescribe.learn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.Counted;
import kinescribe.base.Digits;
import kinescribe.base.Notice;
import kinescribe.imu.Recording;

/** Why one should not believe, or not count, what a model says of some recordings. */
final class PredictionDoubts {
    /** Nominal rates are rounded; below this share of the model's own one is too low. */
    private static final double RATE_SHARE = 0.9;

    /** More names than this make a notice hard to read. */
    private static final int SHOWN = 6;

    private static final int DIGITS = 4;

    private final ModelCard card;
    private final Set<String> sites = new TreeSet<>();
    private final Set<String> learntFrom = new TreeSet<>();
    private final Set<String> heldBack = new TreeSet<>();
    private final List<String> slow = new ArrayList<>();
    private final List<String> tooShort = new ArrayList<>();
    private int incomplete;

    PredictionDoubts(ModelCard card) {
        this.card = card;
    }

    /**
     * Takes a recording in.
     *
     * @param windows how many there are in its time
     * @param whole how many of them have all their samples
     */
    void add(Recording recording, int windows, int whole) {
        Recording.Source source = recording.source();
        if (!card.site().isEmpty() && !source.site().equals(card.site())) {
            sites.add("\"" + source.site() + "\"");
        }
        switch (card.training().part(source.subject())) {
            case LEARNT_FROM -> learntFrom.add(source.subject());
            case HELD_BACK -> heldBack.add(source.subject());
            case STRANGER -> {}
        }
        String name = source.trial() + " of " + source.subject();
        if (recording.rateHz() < RATE_SHARE * card.window().rateHz()) {
            slow.add(name + " (" + Digits.rounded(recording.rateHz(), DIGITS) + " Hz)");
        }
        if (windows == 0) {
            tooShort.add(name);
        }
        incomplete += windows - whole;
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!sites.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "The model learnt from sensors at \""
                                    + card.site()
                                    + "\", not at "
                                    + Counted.names(sites, SHOWN)
                                    + "."));
        }
        if (!learntFrom.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "The model learnt from "
                                    + Counted.names(learntFrom, SHOWN)
                                    + ": that it is right there says nothing of how it does on"
                                    + " strangers."));
        }
        if (!heldBack.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "The model's training was stopped where it did best on "
                                    + Counted.names(heldBack, SHOWN)
                                    + ": expect it to do worse on strangers."));
        }
        if (!slow.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "The model takes "
                                    + Digits.rounded(card.window().rateHz(), DIGITS)
                                    + " Hz, more than there are in "
                                    + Counted.names(slow, SHOWN)
                                    + ": what lies between the samples is made up, so do not"
                                    + " believe what it says there."));
        }
        if (!tooShort.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "Nothing is recognised in recordings shorter than a window of "
                                    + Digits.rounded(card.window().lengthS(), DIGITS)
                                    + " s: "
                                    + Counted.names(tooShort, SHOWN)
                                    + "."));
        }
        if (incomplete > 0) {
            notices.add(
                    Notice.warning(
                            Counted.of(incomplete, "window") + " with missing samples left out."));
        }
        return notices;
    }
}
