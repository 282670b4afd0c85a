package kinescribe.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kinescribe.format.table.ColumnWords.ColumnKind;
import kinescribe.imu.BodySite;
import kinescribe.imu.check.SensorUnit.Kind;

/** Guesses which columns hold which axis of which sensor: by their names, else by their numbers. */
final class ColumnGuess {
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:.*_)?(?:left|right|wrist|hand|arm|forearm|upperarm|foot|ankle|shin|shank|leg"
                            + "|knee|thigh|hip|waist|belt|pelvis|back|lumbar|trunk|chest|sternum|torso"
                            + "|head|neck|pocket|shoulder|watch|phone|ear)(?:_.*)?");
    private static final List<ColumnKind> TOTAL =
            List.of(ColumnKind.ACC, ColumnKind.GYR, ColumnKind.MAG);

    private static final List<ColumnRole> DESCRIBING =
            List.of(ColumnRole.LABEL, ColumnRole.SUBJECT, ColumnRole.TRIAL, ColumnRole.SIMULATED);

    private final TableSample sample;
    private final List<ColumnWords> words;
    private final int time;
    private final double[] timeS;
    private final TableColumn[] columns;
    private final List<Guess> guesses;
    private final Map<Kind, TripleGuess.Found> byNumbers = new LinkedHashMap<>();

    ColumnGuess(
            TableSample sample,
            List<ColumnWords> words,
            int time,
            double[] timeS,
            List<Guess> guesses) {
        this.sample = sample;
        this.words = words;
        this.time = time;
        this.timeS = timeS;
        this.guesses = guesses;
        this.columns = new TableColumn[words.size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = TableColumn.plain(sample.names().get(c), ColumnRole.IGNORE);
        }
    }

    /** The columns; what was guessed is told. */
    List<TableColumn> columns() {
        if (time >= 0) {
            columns[time] = columns[time].as(ColumnRole.TIME);
        }
        named();
        if (missing(ColumnRole.ACC_X) && missing(ColumnRole.GYR_X) && missing(ColumnRole.MAG_X)) {
            byAxisNames();
        }
        if (missing(ColumnRole.ACC_X) && missing(ColumnRole.GYR_X) && missing(ColumnRole.MAG_X)) {
            byNumbers();
        }
        described();
        return Arrays.asList(columns);
    }

    /** What the numbers say of the unit of a kind that they were recognised by. */
    Optional<TripleGuess.Found> unit(Kind kind) {
        return Optional.ofNullable(byNumbers.get(kind));
    }

    /** Columns whose names say sensor and axis. */
    private void named() {
        List<ColumnWords> sensors =
                words.stream().filter(w -> w.kind().quantity() != null && w.axis() >= 0).toList();
        Set<String> rests = new TreeSet<>(sensors.stream().map(ColumnWords::rest).toList());
        boolean several = rests.size() > 1 && eachIsWhole(rests);
        Set<String> told = new TreeSet<>();
        for (String rest : rests) {
            String site = several || PLACE.matcher(rest).matches() ? site(rest) : "";
            for (ColumnKind kind : TOTAL) {
                boolean whole = triple(rest, kind, site);
                if (!whole && kind == ColumnKind.ACC && triple(rest, ColumnKind.LINEAR, site)) {
                    boolean gravity = triple(rest, ColumnKind.GRAVITY, site);
                    guesses.add(
                            new Guess(
                                    "acceleration",
                                    gravity ? "movement plus gravity" : "movement only",
                                    gravity ? 0.95 : 0.6,
                                    gravity
                                            ? "the file gives the two apart"
                                            : "the names say that gravity was taken out"));
                    whole = true;
                }
                if (whole) {
                    told.add(kind.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        if (!told.isEmpty()) {
            guesses.add(
                    new Guess(
                            "columns",
                            String.join(", ", told)
                                    + (several ? " of " + rests.size() + " sites" : ""),
                            0.95,
                            "the names of the columns say so"));
        }
    }

    /** Several rests are sites only if the same sensors stand behind each. */
    private boolean eachIsWhole(Set<String> rests) {
        return rests.stream()
                .allMatch(
                        rest ->
                                TOTAL.stream()
                                        .anyMatch(
                                                kind ->
                                                        find(rest, kind, 0) >= 0
                                                                && find(rest, kind, 1) >= 0
                                                                && find(rest, kind, 2) >= 0));
    }

    /** Gives three columns their roles if all three are there; the first of alike names counts. */
    private boolean triple(String rest, ColumnKind kind, String site) {
        int[] found = {find(rest, kind, 0), find(rest, kind, 1), find(rest, kind, 2)};
        ColumnRole x = kind == ColumnKind.LINEAR ? ColumnRole.ACC_X : roleX(kind);
        String place = site.isEmpty() ? TableColumn.NO_SITE : site;
        boolean free =
                Arrays.stream(columns).noneMatch(c -> c.role() == x && c.site().equals(place));
        if (IntStream.of(found).anyMatch(c -> c < 0) || !free) {
            return false;
        }
        assign(found, x, place);
        return true;
    }

    private void assign(int[] found, ColumnRole x, String site) {
        for (int axis = 0; axis < 3; axis++) {
            columns[found[axis]] =
                    new TableColumn(sample.names().get(found[axis]), x.onAxis(axis), site);
        }
    }

    private int find(String rest, ColumnKind kind, int axis) {
        return first(w -> w.kind() == kind && w.axis() == axis && w.rest().equals(rest));
    }

    private int first(Predicate<ColumnWords> is) {
        return IntStream.range(0, columns.length)
                .filter(c -> columns[c].role() == ColumnRole.IGNORE && is.test(words.get(c)))
                .findFirst()
                .orElse(-1);
    }

    private static ColumnRole roleX(ColumnKind kind) {
        return switch (kind) {
            case GRAVITY -> ColumnRole.GRAVITY_X;
            case GYR -> ColumnRole.GYR_X;
            case MAG -> ColumnRole.MAG_X;
            default -> ColumnRole.ACC_X;
        };
    }

    /** Columns called x, y and z alone: the file's name says of what, else the numbers do. */
    private void byAxisNames() {
        int[] found = {axisOnly(0), axisOnly(1), axisOnly(2)};
        if (IntStream.of(found).anyMatch(c -> c < 0)) {
            return;
        }
        String stem = String.valueOf(sample.file().getFileName()).replaceFirst("\\.[^.]*$", "");
        ColumnKind kind = ColumnWords.of(stem + " x").kind();
        if (kind.quantity() != null) {
            assign(found, roleX(kind), TableColumn.NO_SITE);
            guesses.add(
                    new Guess(
                            "columns",
                            kind.name().toLowerCase(Locale.ROOT),
                            0.85,
                            "they are called x, y, z and the file is called " + stem));
        } else {
            guess(found, "they are called x, y, z; ");
        }
    }

    private int axisOnly(int axis) {
        return first(w -> w.kind() == ColumnKind.UNKNOWN && w.axis() == axis);
    }

    /** Three neighbouring columns of numbers whose norm is that of gravity, and so on. */
    private void byNumbers() {
        List<Integer> free =
                new ArrayList<>(
                        IntStream.range(0, columns.length).filter(this::isSignal).boxed().toList());
        // The accelerometer first: without one nothing else can be told from other numbers.
        for (int round = 0; round < 2 && (round == 0 || !missing(ColumnRole.ACC_X)); round++) {
            for (int i = 0; i + 3 <= free.size(); i++) {
                int[] three = {free.get(i), free.get(i + 1), free.get(i + 2)};
                if (three[2] == three[0] + 2 && guess(three, "")) {
                    free.subList(i, i + 3).clear();
                    i--;
                }
            }
        }
    }

    /** Looks at three columns and gives them roles if they are those of a sensor. */
    private boolean guess(int[] three, String before) {
        TripleGuess triple = new TripleGuess(timeS, joined(three));
        Optional<TripleGuess.Found> found = Optional.empty();
        if (missing(ColumnRole.ACC_X)) {
            found = triple.acc();
        }
        boolean others = !missing(ColumnRole.ACC_X);
        if (others && missing(ColumnRole.MAG_X)) {
            found = triple.mag();
        }
        if (others && found.isEmpty() && missing(ColumnRole.GYR_X) && triple.looksLikeGyroscope()) {
            found = triple.gyr(acceleration());
        }
        if (found.isEmpty()) {
            return false;
        }
        Kind kind = found.get().unit().kind();
        byNumbers.put(kind, found.get());
        assign(three, ColumnRole.valueOf(kind + "_X"), TableColumn.NO_SITE);
        guesses.add(
                new Guess(
                        "columns",
                        kind.label()
                                + " in columns "
                                + (three[0] + 1)
                                + ", "
                                + (three[1] + 1)
                                + ", "
                                + (three[2] + 1),
                        Math.min(0.75, found.get().confidence()),
                        before + found.get().reason()));
        return true;
    }

    private double[] acceleration() {
        int x =
                IntStream.range(0, columns.length)
                        .filter(c -> columns[c].role() == ColumnRole.ACC_X)
                        .findFirst()
                        .orElseThrow();
        return joined(new int[] {x, x + 1, x + 2});
    }

    private double[] joined(int[] three) {
        return TripleGuess.joined(sample, IntStream.of(three).boxed().toList());
    }

    /** Whether an unused column holds numbers that change and do not only grow. */
    private boolean isSignal(int column) {
        if (columns[column].role() != ColumnRole.IGNORE
                || words.get(column).kind() == ColumnKind.LABEL
                || words.get(column).kind() == ColumnKind.SIMULATED
                || words.get(column).kind() == ColumnKind.OTHER) {
            return false;
        }
        double[] numbers =
                Arrays.stream(sample.numbers(column)).filter(v -> !Double.isNaN(v)).toArray();
        boolean rises = true;
        for (int i = 1; i < numbers.length; i++) {
            rises &= numbers[i] >= numbers[i - 1];
        }
        return numbers.length > 0.8 * sample.rows().size() && !rises;
    }

    private boolean missing(ColumnRole role) {
        return Arrays.stream(columns).noneMatch(c -> c.role() == role);
    }

    /** What is said of rows: label, subject, trial, whether they were simulated. */
    private void described() {
        for (ColumnRole role : DESCRIBING) {
            int c = first(w -> w.kind().name().equals(role.name()));
            if (c >= 0) {
                columns[c] = columns[c].as(role);
                guesses.add(
                        new Guess(
                                role.word(),
                                Cells.shown(columns[c].name()),
                                0.9,
                                "its name says so"));
            }
        }
    }

    /** A site word from what a name says besides: a known place's id where it is one. */
    private static String site(String rest) {
        if (rest.isEmpty()) {
            return TableColumn.NO_SITE;
        }
        return BodySite.of(rest).map(BodySite::id).orElse(rest);
    }
}
