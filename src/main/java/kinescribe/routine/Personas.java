package kinescribe.routine;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.motion.Body;
import org.jspecify.annotations.Nullable;

/** The people that the program knows; the list is in the jar, in our own words. */
public final class Personas {
    private static final double HABIT_S = 6;

    private final List<Persona> found = new ArrayList<>();
    private final List<Part> habits = new ArrayList<>();
    private final List<Persona.Slot> slots = new ArrayList<>();
    private @Nullable LocalTime since;
    private String running = "";
    private @Nullable Maker head;

    private Personas() {}

    /** Makes the person whose lines are being read, of what was read of them. */
    @FunctionalInterface
    private interface Maker {
        Persona make() throws KinescribeException;
    }

    private static final class Holder {
        static final List<Persona> ALL = load();

        private static List<Persona> load() {
            try {
                return read(Lexicon.lines("personas.txt"));
            } catch (KinescribeException e) {
                throw new IllegalStateException(e.text(), e);
            }
        }
    }

    /** All of them; the first is the usual one. */
    public static List<Persona> all() {
        return Holder.ALL;
    }

    /**
     * The person of a name.
     *
     * @throws KinescribeException if there is none
     */
    public static Persona named(String name) throws KinescribeException {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        for (Persona persona : all()) {
            if (persona.name().equals(wanted)) {
                return persona;
            }
        }
        throw new KinescribeException(
                "There is no persona \"" + name + "\".",
                "Choose one of: "
                        + String.join(", ", all().stream().map(Persona::name).toList())
                        + ".");
    }

    /**
     * Reads people; the file in the jar tells the lines' form.
     *
     * @throws KinescribeException if a line is not so
     */
    static List<Persona> read(List<String> lines) throws KinescribeException {
        Personas reader = new Personas();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    reader.take(line);
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new KinescribeException(
                        "Line " + (i + 1) + " of the personas cannot be read: " + line,
                        "Write it as the lines around it.",
                        e);
            }
        }
        reader.close();
        return reader.found;
    }

    private void take(String line) throws KinescribeException {
        if (line.startsWith("persona ")) {
            close();
            String[] cells = cells(line.substring("persona ".length()), 4);
            Maker maker = () -> person(cells);
            maker.make();
            head = maker;
        } else if (line.startsWith("at ")) {
            String[] words = line.split(" +", 3);
            LocalTime at = LocalTime.parse(words[1]);
            LocalTime before = since;
            if (before != null) {
                slots.add(new Persona.Slot(running, Duration.between(before, at).toSeconds()));
            }
            since = at;
            running = words[2];
        } else {
            String[] habit = cells(line, 3);
            habits.add(Part.action(habit[1], habit[2], HABIT_S));
        }
    }

    private void close() throws KinescribeException {
        Maker maker = head;
        if (maker != null) {
            found.add(maker.make());
        }
        habits.clear();
        slots.clear();
        since = null;
    }

    private Persona person(String[] cells) throws KinescribeException {
        return new Persona(
                cells[0],
                Integer.parseInt(cells[1]),
                Body.preset(cells[2]),
                Double.parseDouble(cells[3]),
                habits,
                slots);
    }

    private static String[] cells(String line, int count) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != count) {
            throw new IllegalArgumentException("Expected " + count + " cells, got " + line);
        }
        for (int i = 0; i < count; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
