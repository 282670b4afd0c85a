package kinescribe.routine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kinescribe.base.KinescribeException;

/** Common activities and routines taken apart; the list is in the jar, in our own words. */
final class Lexicon {
    private final List<LexiconEntry> entries;

    Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The list in the jar. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Lexicon STANDARD = load();

        private static Lexicon load() {
            try {
                return read(lines("lexicon.txt"));
            } catch (KinescribeException e) {
                throw new IllegalStateException(e.text(), e);
            }
        }
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String name) {
        try (InputStream in =
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a lexicon.
     *
     * @throws KinescribeException if a line is not as the file's head says
     */
    static Lexicon read(List<String> lines) throws KinescribeException {
        return new Lexicon(new LexiconReader(lines).entries());
    }

    /** All entries, in the file's order. */
    List<LexiconEntry> entries() {
        return entries;
    }

    /** The names of what is of a kind, for hints. */
    List<String> names(boolean routines) {
        return entries.stream()
                .filter(entry -> entry.isRoutine() == routines)
                .map(LexiconEntry::name)
                .toList();
    }

    /** The entry that a text names, or the one with the longest name in it. */
    Optional<LexiconEntry> find(String text) {
        String words = words(text);
        LexiconEntry best = null;
        int longest = 0;
        for (LexiconEntry entry : entries) {
            for (String name : entry.names()) {
                String own = words(name);
                if (words.equals(own)) {
                    return Optional.of(entry);
                }
                if (own.length() > longest && words.contains(own)) {
                    best = entry;
                    longest = own.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The actions that an activity or a routine comes down to.
     *
     * @throws KinescribeException if entries contain one another, or one is missing
     */
    List<Part> actions(LexiconEntry entry) throws KinescribeException {
        List<Part> actions = new ArrayList<>();
        collect(entry, List.of(), actions);
        return actions;
    }

    /**
     * An activity, or the activities of a routine, with their actions.
     *
     * @throws KinescribeException as {@link #actions}
     */
    List<Part> activities(LexiconEntry entry) throws KinescribeException {
        if (!entry.isRoutine()) {
            return List.of(Part.of(entry.name(), actions(entry)));
        }
        List<Part> activities = new ArrayList<>();
        for (LexiconEntry.Step step : entry.steps()) {
            if (step instanceof LexiconEntry.Other other) {
                LexiconEntry found = named(other.name(), entry);
                if (found.isRoutine()) {
                    throw fault(entry.name() + " contains the routine " + found.name());
                }
                activities.add(Part.of(other.name(), actions(found)));
            }
        }
        return activities;
    }

    private void collect(LexiconEntry entry, List<String> way, List<Part> actions)
            throws KinescribeException {
        List<String> here = new ArrayList<>(way);
        here.add(entry.name());
        if (way.contains(entry.name())) {
            throw fault("entries contain one another: " + String.join(" → ", here));
        }
        for (LexiconEntry.Step step : entry.steps()) {
            if (step instanceof LexiconEntry.Own own) {
                actions.add(own.action());
            } else if (step instanceof LexiconEntry.Other other) {
                collect(named(other.name(), entry), here, actions);
            }
        }
    }

    private LexiconEntry named(String name, LexiconEntry in) throws KinescribeException {
        String wanted = name.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.names().contains(wanted))
                .findFirst()
                .orElseThrow(() -> fault(in.name() + " contains the unknown " + name));
    }

    private static KinescribeException fault(String what) {
        return new KinescribeException(
                "The lexicon cannot be used: " + what + ".", "Correct the lexicon's lines.");
    }

    /** A text's words between single spaces, with one at each end. */
    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                + " ";
    }
}
