package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.dataset.Window;
import kinescribe.imu.AlikePeople;

/** People of the real side whose names make one doubt that they are strangers to one another. */
final class SameNames {
    private static final int SHOWN = 5;

    private SameNames() {}

    /**
     * What a reader of the score should know: names that differ in upper and lower case alone, and
     * names that people of several data sets bear. A data set's people have its name, which is that
     * of their windows' site, and a slash before theirs.
     */
    static List<Notice> notices(List<Window> windows) {
        AlikePeople alike = new AlikePeople();
        SortedMap<String, SortedSet<String>> sets = new TreeMap<>();
        for (Window window : windows) {
            Window.Source source = window.source();
            alike.add(source.subject(), source.trial());
            if (source.subject().startsWith(source.site() + "/")) {
                String own = source.subject().substring(source.site().length() + 1);
                sets.computeIfAbsent(own, n -> new TreeSet<>()).add(source.site());
            }
        }
        List<Notice> notices = new ArrayList<>(alike.notices());
        List<String> shared =
                sets.entrySet().stream()
                        .filter(name -> name.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!shared.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "Several data sets have people called "
                                    + Counted.names(shared, SHOWN)
                                    + ". They count as different people; if they are not, they are"
                                    + " learnt from and tested."));
        }
        return notices;
    }
}
