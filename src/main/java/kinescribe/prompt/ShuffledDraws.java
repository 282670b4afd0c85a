package kinescribe.prompt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws without replacement and fills up again when empty, so that draws stay varied. */
final class ShuffledDraws<T> {
    private final List<T> all;
    private final RandomGenerator random;
    private final Deque<T> left = new ArrayDeque<>();

    ShuffledDraws(List<T> all, RandomGenerator random) {
        this.all = all;
        this.random = random;
    }

    T draw() {
        if (left.isEmpty()) {
            List<T> shuffled = new ArrayList<>(all);
            for (int i = shuffled.size() - 1; i > 0; i--) {
                T moved = shuffled.get(i);
                int other = random.nextInt(i + 1);
                shuffled.set(i, shuffled.get(other));
                shuffled.set(other, moved);
            }
            left.addAll(shuffled);
        }
        return left.removeFirst();
    }
}
