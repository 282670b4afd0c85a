package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kinescribe.prompt.Word;

/** Exactly one person, as IMUGPT asks (Leng, Kwon and Plötz 2023). */
final class PersonRule implements Rule {
    private static final String ID = "not-one-person";
    private static final Set<String> JOINING = Set.of("with", "and", "by", "behind", "beside");

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        List<Word> words = text.words();
        int[] people = IntStream.range(0, words.size()).filter(w -> isPerson(words, w)).toArray();
        int[] several =
                IntStream.range(0, words.size())
                        .filter(w -> People.isSeveral(words.get(w).text()))
                        .toArray();
        if (several.length > 0) {
            return List.of(several(text, several[0]));
        }
        if (people.length > 1) {
            return second(text, people[1]);
        }
        if (people.length == 0 && !words.isEmpty()) {
            return List.of(nobody(text));
        }
        return List.of();
    }

    /** "The child's room" and "a worker bee" are no second person; "old man" is one. */
    private static boolean isPerson(List<Word> words, int at) {
        boolean one = People.isOne(words.get(at).text());
        boolean nextToo = at + 1 < words.size() && People.isOne(words.get(at + 1).text());
        return one && !nextToo;
    }

    private static Finding several(LintText text, int at) {
        Word word = text.words().get(at);
        String message = "“" + word.text() + "” is more than one person; describe one.";
        Optional<Fix> fix =
                at <= subjectEnd(text)
                        ? Optional.of(Subject.ofOne(text, at, People.oneOf(word.text())))
                        : companion(text, at);
        return new Finding(ID, word.from(), word.to(), message, fix);
    }

    private static int subjectEnd(LintText text) {
        return IntStream.range(0, text.words().size())
                .filter(w -> People.isOne(text.words().get(w).text()))
                .findFirst()
                .orElse(text.words().size());
    }

    /** Who goes along counts; who is waved at or served does not move in the clip. */
    private static List<Finding> second(LintText text, int at) {
        Word word = text.words().get(at);
        String message = "“" + word.text() + "” is a second person; describe one.";
        return companion(text, at)
                .map(fix -> new Finding(ID, word.from(), word.to(), message, Optional.of(fix)))
                .stream()
                .toList();
    }

    private static Optional<Fix> companion(LintText text, int at) {
        return IntStream.iterate(at - 1, w -> w > 1 && w >= at - 4, w -> w - 1)
                .filter(w -> JOINING.contains(text.words().get(w).text()))
                .mapToObj(w -> text.without(w, at + 1))
                .findFirst();
    }

    private static Finding nobody(LintText text) {
        return new Finding(
                ID,
                0,
                text.words().get(0).to(),
                "Nobody does it: start with a person, such as “A person …”.",
                Subject.added(text));
    }
}
