package kinescribe.app.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kinescribe.base.Digests;
import kinescribe.base.Provenance;

/**
 * What differs between the settings of runs, side by side.
 *
 * @param runs the runs' names
 * @param lines only what differs, each with a value for every run
 */
record SettingsDiff(List<String> runs, List<Line> lines) {
    private static final String NONE = "–";

    /** Parameters by the words that people know them by. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "realSite", "Tested at",
                    "virtualSite", "Simulated at",
                    "realShare", "Share of real windows",
                    "windowS", "Window, s",
                    "stepS", "Step, s",
                    "rateHz", "Rate, Hz",
                    "majorityShare", "Label covers more than",
                    "repeats", "Seeds");

    /**
     * One setting.
     *
     * @param name what it is
     * @param values what it was in each run
     */
    record Line(String name, List<String> values) {}

    static SettingsDiff of(List<RunRow> rows) {
        List<Map<String, String>> facts = rows.stream().map(SettingsDiff::facts).toList();
        Set<String> names = new LinkedHashSet<>();
        facts.forEach(of -> names.addAll(of.keySet()));
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            List<String> values = facts.stream().map(of -> of.getOrDefault(name, NONE)).toList();
            if (values.stream().distinct().count() > 1) {
                lines.add(new Line(name, values));
            }
        }
        return new SettingsDiff(rows.stream().map(RunRow::name).toList(), lines);
    }

    private static Map<String, String> facts(RunRow row) {
        Provenance how = row.run().provenance();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Learned from", row.mode());
        Map<String, String> rest = new TreeMap<>(how.parameters());
        rest.remove("mode");
        rest.forEach((key, value) -> facts.put(words(key), value));
        facts.put("First seed", String.valueOf(how.seed()));
        facts.put(
                "Recordings",
                how.inputs().size() + ", " + Digests.shortDigest(how.inputs().toString()));
        facts.put("Program", how.version());
        return facts;
    }

    /** Words of a parameter's name: {@code virtualWeight} is "Virtual weight". */
    private static String words(String key) {
        String known = WORDS.get(key);
        if (known != null) {
            return known;
        }
        String apart = key.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ');
        String small = apart.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
