package kinescribe.app.curation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kinescribe.prompt.Verdict;

/**
 * Which prompts are shown.
 *
 * @param words what sentence, tags or note contain, in any case; empty for any
 * @param activityId the activity; empty for all
 * @param verdict the verdict; nothing for all
 * @param tag a tag; empty for any
 * @param rule a rule that is broken; empty for all, {@link #ANY_RULE} for any, {@link #NO_RULE} for
 *     those that break none
 */
record DeskFilter(
        String words, String activityId, Optional<Verdict> verdict, String tag, String rule)
        implements Predicate<DeskRow> {
    static final String ANY_RULE = "any rule";
    static final String NO_RULE = "no rule";

    /** Shows everything. */
    static final DeskFilter ALL = new DeskFilter("", "", Optional.empty(), "", "");

    DeskFilter withWords(String changed) {
        return new DeskFilter(changed.strip(), activityId, verdict, tag, rule);
    }

    DeskFilter withActivity(String changed) {
        return new DeskFilter(words, changed, verdict, tag, rule);
    }

    DeskFilter withVerdict(Optional<Verdict> changed) {
        return new DeskFilter(words, activityId, changed, tag, rule);
    }

    DeskFilter withTag(String changed) {
        return new DeskFilter(words, activityId, verdict, changed, rule);
    }

    DeskFilter withRule(String changed) {
        return new DeskFilter(words, activityId, verdict, tag, changed);
    }

    @Override
    public boolean test(DeskRow row) {
        return (activityId.isEmpty() || row.prompt().activityId().equals(activityId))
                && verdict.map(row.verdict()::equals).orElse(true)
                && (tag.isEmpty() || row.prompt().curation().tags().contains(tag))
                && breaks(row)
                && contains(row);
    }

    private boolean breaks(DeskRow row) {
        return switch (rule) {
            case "" -> true;
            case ANY_RULE -> !row.findings().isEmpty();
            case NO_RULE -> row.findings().isEmpty();
            default -> row.findings().stream().anyMatch(f -> f.rule().equals(rule));
        };
    }

    private boolean contains(DeskRow row) {
        return words.isEmpty()
                || has(row.prompt().text())
                || has(row.tags())
                || has(row.prompt().curation().note());
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
