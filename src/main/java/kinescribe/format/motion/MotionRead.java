package kinescribe.format.motion;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.motion.Motion;

/**
 * A motion as a reader found it.
 *
 * @param motion the motion on the file's own skeleton, metres, Y up
 * @param assumptions what the file does not state and nobody said
 * @param notices what else came up
 */
public record MotionRead(Motion motion, List<MotionAssumption> assumptions, List<Notice> notices) {
    public MotionRead {
        assumptions = List.copyOf(assumptions);
        notices = List.copyOf(notices);
    }

    /** The same with one more notice. */
    MotionRead with(Notice notice) {
        return new MotionRead(
                motion, assumptions, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** The motion with all that came up, assumptions first. */
    Noticed<Motion> noticed() {
        Stream<Notice> assumed = assumptions.stream().map(MotionAssumption::notice);
        return new Noticed<>(motion, Stream.concat(assumed, notices.stream()).toList());
    }
}
