package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan in space as one line, so that actions of a timeline may be composed too: {@code a person
 * is lying on the back + both arms: a person is pushing with both hands}.
 */
public final class SpacePhrase {
    private static final Pattern OTHER =
            Pattern.compile("\\s\\+\\s*([a-z _-]+):\\s*", Pattern.CASE_INSENSITIVE);

    private SpacePhrase() {}

    /** The line of a plan. */
    public static String of(SpacePlan plan) {
        StringBuilder line = new StringBuilder(plan.whole().prompt());
        for (BodyRole role : plan.others()) {
            line.append(" + ").append(role.region().label()).append(": ").append(role.prompt());
        }
        return line.toString();
    }

    /** The plan that a line tells; empty where it names no part of the body, or one twice. */
    public static Optional<SpacePlan> of(String line) {
        Matcher matcher = OTHER.matcher(line);
        List<BodyRole> roles = new ArrayList<>();
        BodyRegion region = BodyRegion.WHOLE_BODY;
        int from = 0;
        while (matcher.find()) {
            Optional<BodyRegion> next = BodyRegion.named(matcher.group(1));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role(region, line.substring(from, matcher.start())));
            region = next.get();
            from = matcher.end();
        }
        roles.add(role(region, line.substring(from)));
        try {
            return roles.size() > 1 ? Optional.of(new SpacePlan(line, roles)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BodyRole role(BodyRegion region, String prompt) {
        return new BodyRole(region, prompt.strip(), prompt.strip());
    }
}
