package kinescribe.learn.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Networks;
import kinescribe.learn.network.TrainingOptions;

/**
 * Everything that a training depends on. One that was stopped goes on only where all of it is as it
 * was: weights remember whom they learnt from, and a model must not be told to know less people
 * than it does.
 *
 * @param texts by name; each person's windows as a digest
 */
record TrainingBasis(Map<String, String> texts) {
    private static final String PERSON = "person ";

    /** More names than this make a message hard to read. */
    private static final int SHOWN = 6;

    TrainingBasis {
        texts = Map.copyOf(texts);
    }

    static TrainingBasis of(
            Networks kind, Dataset windows, String site, TrainingOptions options, long seed) {
        Map<String, String> texts = new TreeMap<>(options.byName());
        texts.put("model", kind.id());
        texts.put("seed", String.valueOf(seed));
        texts.put("site", site);
        texts.put("window, s", String.valueOf(windows.spec().lengthS()));
        texts.put("step, s", String.valueOf(windows.spec().stepS()));
        texts.put("rate, Hz", String.valueOf(windows.spec().rateHz()));
        texts.put("label's share", String.valueOf(windows.spec().majorityShare()));
        texts.put("activities", String.join(", ", windows.classes()));
        texts.put(
                "channels",
                windows.channels().stream()
                        .map(ImuChannel::label)
                        .collect(Collectors.joining(", ")));
        windows.windows().stream()
                .collect(Collectors.groupingBy(w -> w.source().subject()))
                .forEach((person, some) -> texts.put(PERSON + person, digest(some)));
        return new TrainingBasis(texts);
    }

    /** 16 hexadecimal digits that trainings with an equal basis share and no others. */
    String digest() {
        return Digests.shortDigest(new TreeMap<>(texts).toString());
    }

    private static String digest(List<Window> windows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Window window : windows) {
                out.writeUTF(window.label());
                out.writeUTF(window.source().toString());
                for (float value : window.values()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
        return Digests.shortDigest(bytes.toByteArray());
    }

    /**
     * Sees to it that a training that was stopped can go on with this.
     *
     * @throws KinescribeException with what differs
     */
    void requireSame(Checkpoint state) throws KinescribeException {
        if (state.basis().isEmpty()) {
            throw refused("an earlier version did not note what it has learnt from");
        }
        List<String> differences = differences(state.basis());
        if (!differences.isEmpty()) {
            throw refused(String.join("; ", differences));
        }
    }

    private static KinescribeException refused(String why) {
        return new KinescribeException(
                "The training that was stopped cannot go on with this: " + why + ".",
                "Give it the recordings and settings that it began with, or train from the"
                        + " beginning.");
    }

    private List<String> differences(Map<String, String> before) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(texts.keySet());
        List<String> gone = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String name : names) {
            String then = before.getOrDefault(name, "");
            String now = texts.getOrDefault(name, "");
            if (!then.equals(now) && name.startsWith(PERSON)) {
                (now.isEmpty() ? gone : then.isEmpty() ? fresh : changed)
                        .add(name.substring(PERSON.length()));
            } else if (!then.equals(now)) {
                all.add(name + " was " + then + " and is " + now);
            }
        }
        add("it has learnt from people who are not there now: ", gone, all);
        add("there are other windows of ", changed, all);
        add("there are people whom it did not begin with: ", fresh, all);
        return all;
    }

    private static void add(String words, List<String> people, List<String> all) {
        if (!people.isEmpty()) {
            all.add(words + Counted.names(people, SHOWN));
        }
    }
}
