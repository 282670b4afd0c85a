package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;

/** Reads the lines of a {@link Lexicon}; the file in the jar tells their form. */
final class LexiconReader {
    private final List<String> lines;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<BodyRole> roles = new ArrayList<>();
    private final List<LexiconEntry.Step> steps = new ArrayList<>();
    private String head = "";
    private int number;

    LexiconReader(List<String> lines) {
        this.lines = lines;
    }

    List<LexiconEntry> entries() throws KinescribeException {
        for (String line : lines) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("activity ") || text.startsWith("routine ")) {
                close();
                head = text;
            } else if (head.isEmpty()) {
                throw fault("stands before the first activity");
            } else {
                step(text);
            }
        }
        close();
        return entries;
    }

    private void step(String text) throws KinescribeException {
        if (text.startsWith("do ")) {
            steps.add(new LexiconEntry.Other(text.substring(3).strip()));
            return;
        }
        String[] cells = text.split("\\|", -1);
        if (cells.length != 3) {
            throw fault("has " + cells.length + " cells instead of 3");
        }
        String what = cells[1].strip();
        String prompt = cells[2].strip();
        String first = cells[0].strip();
        if (first.startsWith("space ")) {
            String word = first.substring("space ".length());
            BodyRegion region =
                    BodyRegion.named(word)
                            .orElseThrow(
                                    () -> fault("names \"" + word + "\", no part of the body"));
            roles.add(new BodyRole(region, what, prompt));
            return;
        }
        try {
            steps.add(new LexiconEntry.Own(Part.action(what, prompt, Double.parseDouble(first))));
        } catch (IllegalArgumentException e) {
            throw fault("is no action of some seconds");
        }
    }

    private void close() {
        if (head.isEmpty()) {
            return;
        }
        String[] parts = head.split("\\|", 2);
        String name = parts[0].strip().split(" ", 2)[1].strip();
        List<String> names = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT)));
        if (parts.length > 1) {
            for (String other : parts[1].split(";", -1)) {
                names.add(other.strip().toLowerCase(Locale.ROOT));
            }
        }
        entries.add(new LexiconEntry(name, head.startsWith("routine "), names, roles, steps));
        roles.clear();
        steps.clear();
    }

    private KinescribeException fault(String what) {
        return new KinescribeException(
                "The lexicon's line " + number + " " + what + ".",
                "Write it as the lines around it.");
    }
}
