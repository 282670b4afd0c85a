package kinescribe.imu;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.Notice;

/**
 * People whose names differ in upper and lower case only, such as anna and Anna: they are taken for
 * two, so that one of them may be learned from and the other be tested on, although they are most
 * likely one.
 */
public final class AlikePeople {
    private static final int SHOWN = 3;

    /** By what a name is recognised, then by how it is spelt: where it stands. */
    private final SortedMap<String, SortedMap<String, Set<String>>> people = new TreeMap<>();

    /** The people of recordings, which are told by their trials. */
    public static AlikePeople in(List<Recording> recordings) {
        AlikePeople people = new AlikePeople();
        recordings.forEach(r -> people.add(r.source().subject(), r.source().trial()));
        return people;
    }

    /** Notes where somebody's name stands: a file or a trial. */
    public void add(String name, String where) {
        people.computeIfAbsent(plain(name), k -> new TreeMap<>())
                .computeIfAbsent(name, k -> new TreeSet<>())
                .add(where);
    }

    /** A notice for each who is spelt in several ways, but those who were told of some before. */
    public List<Notice> notices(AlikePeople... told) {
        List<Notice> notices = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, Set<String>>> person : people.entrySet()) {
            SortedMap<String, Set<String>> spellings = person.getValue();
            boolean known =
                    Arrays.stream(told)
                            .map(t -> t.people.get(person.getKey()))
                            .anyMatch(s -> s != null && s.keySet().equals(spellings.keySet()));
            if (spellings.size() > 1 && !known) {
                notices.add(
                        Notice.warning(
                                spellings.entrySet().stream()
                                                .map(AlikePeople::shown)
                                                .collect(Collectors.joining(" and "))
                                        + " are taken for "
                                        + spellings.size()
                                        + " different people. If they are one, give them one name, or the same"
                                        + " person is trained and tested on."));
            }
        }
        return notices;
    }

    private static String shown(Map.Entry<String, Set<String>> spelling) {
        String places = Counted.names(spelling.getValue(), SHOWN);
        return "\"" + spelling.getKey() + "\" (" + places + ")";
    }

    /** What a name is recognised by, however it is spelt. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
