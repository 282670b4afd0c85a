package kinescribe.app.curation;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list of lines up to date with as few changes as one edit needs. */
final class RowList {
    private RowList() {}

    /**
     * Makes a list hold other lines: what is alike at both ends stays; between, lines are replaced
     * one by one if their number is the same, else all at once.
     */
    static <T> void update(ObservableList<T> list, List<T> wanted) {
        int least = Math.min(list.size(), wanted.size());
        int head = 0;
        while (head < least && list.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && list.get(list.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int oldEnd = list.size() - tail;
        int newEnd = wanted.size() - tail;
        if (head == oldEnd && head == newEnd) {
            return;
        }
        if (oldEnd - head == newEnd - head && newEnd - head <= FEW) {
            for (int i = head; i < newEnd; i++) {
                list.set(i, wanted.get(i));
            }
        } else if (newEnd == head) {
            list.remove(head, oldEnd);
        } else if (oldEnd == head) {
            list.addAll(head, wanted.subList(head, newEnd));
        } else {
            list.setAll(wanted);
        }
    }

    /** Up to so many lines are replaced one by one; our own choice. */
    private static final int FEW = 20;
}
