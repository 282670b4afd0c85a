package kinescribe.prompt.lint;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.prompt.PhraseIndex;

/** Not two activities of the list at once, as IMUGPT asks (Leng, Kwon and Plötz 2023). */
final class ActivitiesRule implements Rule {
    private static final String TWO = "two-activities";
    private static final String OTHER = "other-activity";

    @Override
    public List<String> ids() {
        return List.of(TWO, OTHER);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        if (context.activities().isEmpty()) {
            return List.of();
        }
        List<PhraseIndex.Hit<String>> hits = ActivityCues.of(context.activities()).in(text.words());
        Optional<PhraseIndex.Hit<String>> own =
                hits.stream().filter(hit -> isOwn(hit, context)).findFirst();
        if (hits.isEmpty()) {
            return List.of();
        }
        if (own.isEmpty()) {
            PhraseIndex.Hit<String> hit = hits.get(0);
            String message =
                    "This describes "
                            + name(hit)
                            + ", not "
                            + context.activity().orElse("another activity")
                            + ".";
            return List.of(new Finding(OTHER, hit.from(), hit.to(), message, Optional.empty()));
        }
        return hits.stream()
                .filter(hit -> Collections.disjoint(hit.values(), own.get().values()))
                .limit(1)
                .map(hit -> two(text, own.get(), hit))
                .toList();
    }

    /** Whether a part names the activity asked for, or anything where none is asked for. */
    private static boolean isOwn(PhraseIndex.Hit<String> hit, LintContext context) {
        return context.activity().map(hit.values()::contains).orElse(true);
    }

    private static Finding two(
            LintText text, PhraseIndex.Hit<String> own, PhraseIndex.Hit<String> other) {
        String message =
                "This describes "
                        + name(own)
                        + " and "
                        + name(other)
                        + "; keep one activity a prompt.";
        int word = text.wordAt(other.from());
        int start = text.partStart(word);
        boolean behind = other.from() > own.to() && start > text.wordAt(own.to() - 1);
        Optional<Fix> fix =
                behind ? Optional.of(text.without(start, text.words().size())) : Optional.empty();
        return new Finding(TWO, other.from(), other.to(), message, fix);
    }

    private static String name(PhraseIndex.Hit<String> hit) {
        Set<String> names = hit.values();
        return names.stream().sorted().findFirst().orElseThrow();
    }
}
