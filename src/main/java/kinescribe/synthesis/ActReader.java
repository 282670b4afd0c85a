package kinescribe.synthesis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.compose.Posture;

/**
 * Chooses what a prompt shows: an activity for the body, and perhaps another for the hands that can
 * be laid over it. Wordings of special activities ("irons a shirt") go before the plain verbs
 * beside them ("stands"); what only the hands do goes over a body that walks, runs or sits.
 */
final class ActReader {
    /** What one may do on foot as well. */
    private static final Set<Act> GOES_ALONG = Set.of(Act.CARRY, Act.READ, Act.WATCH_TV);

    /** What one does with the hands to get up or to jump. */
    private static final Set<Act> PART_OF_OTHERS =
            Set.of(
                    Act.PUSH,
                    Act.PULL,
                    Act.STRETCH,
                    Act.REACH_UP,
                    Act.REACH_DOWN,
                    Act.REACH_FORWARD,
                    Act.REACH_ASIDE);

    private final VerbReader verbs;
    private final Set<Act> special = new LinkedHashSet<>();

    /**
     * @param mentions the wordings in the prompt
     */
    ActReader(PromptWords prompt, List<Wordings.Mention> mentions) {
        // The words of "crosses the arms" name no other activity by themselves.
        verbs = new VerbReader(prompt.without(mentions));
        mentions.forEach(mention -> special.add(mention.act()));
    }

    /**
     * What is shown.
     *
     * @param act what the body does
     * @param hands what the hands do over it
     * @param left what was named besides and is not shown
     */
    record Choice(Act act, Set<Act> hands, Set<Act> left) {}

    /** The choice; empty if the prompt names no known activity. */
    Optional<Choice> choice() {
        Optional<Act> verb = verbs.act();
        Optional<Act> body =
                special.stream()
                        .filter(ActReader::isPlace)
                        .findFirst()
                        .or(
                                () ->
                                        special.stream()
                                                .filter(act -> !HandActs.ALL.contains(act))
                                                .findFirst());
        Optional<Act> hands = special.stream().filter(HandActs.ALL::contains).findFirst();
        if (body.isPresent() && !otherwise(body.get(), verb)) {
            return Optional.of(choice(body.get(), Optional.empty()));
        }
        if (verb.filter(act -> act == Act.LIE).isPresent() && verbs.namesByVerb()) {
            return Optional.of(choice(Act.LIE, Optional.empty()));
        }
        if (hands.isPresent()) {
            if (wholeBody(verb)) {
                return Optional.of(choice(verb.get(), Optional.empty()));
            }
            boolean stairs = verb.filter(Act::isStairs).isPresent();
            boolean carried =
                    stairs || (verb.filter(HandActs::canCarry).isPresent() && verbs.namesByVerb());
            return Optional.of(
                    carried ? choice(verb.get(), hands) : choice(hands.get(), Optional.empty()));
        }
        return verb.map(act -> choice(act, Optional.empty()));
    }

    /** Whether it is where something else may be done: in an elevator one may read. */
    private static boolean isPlace(Act act) {
        return act == Act.ELEVATOR_UP || act == Act.ELEVATOR_DOWN;
    }

    /** Whether the verb names something that takes the hands along. */
    private boolean wholeBody(Optional<Act> verb) {
        return verbs.namesByVerb()
                && verb.filter(act -> act == Act.JUMP || act == Act.STAND_UP || act == Act.SIT_DOWN)
                        .isPresent();
    }

    /** Whether the verb says another posture than the wording stands for, or another way up. */
    private boolean otherwise(Act body, Optional<Act> verb) {
        boolean stands = verb.filter(act -> act == Act.STAND).isPresent();
        boolean lies = verb.filter(act -> act == Act.LIE).isPresent() && body != Act.WATCH_TV;
        boolean stairs = verb.filter(Act::isStairs).isPresent();
        boolean goes = verb.filter(Act::isGait).isPresent();
        return ((isPlace(body) || body == Act.CRAWL) && stairs)
                || (GOES_ALONG.contains(body) && goes)
                || (PART_OF_OTHERS.contains(body) && wholeBody(verb))
                || (lies
                        && verbs.namesByVerb()
                        && body.from() == Posture.STANDING
                        && body.to() == Posture.STANDING)
                || (body.from() == Posture.SITTING
                        && body.to() == Posture.SITTING
                        && verbs.namesByVerb()
                        && (stands || lies));
    }

    /** Whether somebody does it anyway who does what a wording names: who irons stands. */
    private static boolean goesWith(Act verb, Act act) {
        return switch (verb) {
            case STAND -> true;
            case SIT -> act.from() == Posture.SITTING || act.to() == Posture.SITTING;
            case LIE -> act.from().isLying() || act.to().isLying() || act == Act.WATCH_TV;
            case WALK, RUN -> !HandActs.ALL.contains(act);
            case JUMP -> act == Act.JUMPING_JACKS || act == Act.SHOOT_BASKET || act == Act.SOCCER;
            case STAND_UP -> act.from() != Posture.STANDING && act.to() == Posture.STANDING;
            case SIT_DOWN -> act.from() != Posture.SITTING && act.to() == Posture.SITTING;
            case TURN -> act == Act.DRIVE || act == Act.SOCCER || act == Act.DANCE;
            default -> false;
        };
    }

    private Choice choice(Act act, Optional<Act> hands) {
        Set<Act> over = new LinkedHashSet<>(hands.map(List::of).orElse(List.of()));
        boolean plain = special.isEmpty() || !special.contains(act);
        if (over.isEmpty() && plain && verbs.waves() && act != Act.LIE) {
            over.add(Act.WAVE);
        }
        Set<Act> left = new LinkedHashSet<>(special);
        Set<Act> named = verbs.namedActs();
        if (!plain) {
            named.removeIf(verb -> goesWith(verb, act));
        }
        left.addAll(named);
        left.removeAll(over);
        left.remove(act);
        return new Choice(act, Set.copyOf(over), left);
    }
}
