package kinescribe.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kinescribe.base.KinescribeException;

/**
 * One turn of an evaluation: windows to learn from and windows to be tested on. No person and no
 * trial is on both sides; the constructor sees to it.
 *
 * @param train windows to learn from
 * @param test windows of people held back
 */
public record SubjectSplit(List<Window> train, List<Window> test) {
    /**
     * @throws IllegalArgumentException if a subject or a trial is on both sides
     */
    public SubjectSplit {
        train = List.copyOf(train);
        test = List.copyOf(test);
        Set<String> subjects = new HashSet<>();
        Set<String> trials = new HashSet<>();
        for (Window window : test) {
            subjects.add(window.source().subject());
            trials.add(window.source().trial());
        }
        for (Window window : train) {
            if (subjects.contains(window.source().subject())) {
                throw new IllegalArgumentException(
                        "Expected different people in training and test, got \""
                                + window.source().subject()
                                + "\" in both");
            }
            if (trials.contains(window.source().trial())) {
                throw new IllegalArgumentException(
                        "Expected different trials in training and test, got \""
                                + window.source().trial()
                                + "\" in both");
            }
        }
    }

    /**
     * Every subject is tested once, alone, in alphabetical order.
     *
     * @throws KinescribeException if there are fewer than two subjects or two share a trial
     */
    public static List<SubjectSplit> leaveOneOut(Dataset data) throws KinescribeException {
        check(data);
        return data.subjects().stream().map(subject -> of(data, Set.of(subject))).toList();
    }

    /**
     * The subjects, shuffled by the seed, take turns in groups whose sizes differ by one at most.
     *
     * @param folds how many groups, at least 2
     * @throws KinescribeException if there are fewer subjects than groups or two share a trial
     */
    public static List<SubjectSplit> kFold(Dataset data, int folds, long seed)
            throws KinescribeException {
        if (folds < 2) {
            throw new IllegalArgumentException("Expected at least 2 folds, got " + folds);
        }
        check(data);
        List<String> subjects = new ArrayList<>(data.subjects());
        if (subjects.size() < folds) {
            throw new KinescribeException(
                    folds + " folds need as many people, but there are " + subjects.size() + ".",
                    "Use fewer folds or more people's recordings.");
        }
        Collections.shuffle(subjects, new Random(seed));
        List<SubjectSplit> splits = new ArrayList<>();
        for (int k = 0; k < folds; k++) {
            int from = k * subjects.size() / folds;
            int to = (k + 1) * subjects.size() / folds;
            splits.add(of(data, new HashSet<>(subjects.subList(from, to))));
        }
        return List.copyOf(splits);
    }

    /**
     * Named people are tested, the others are learnt from.
     *
     * @throws KinescribeException if nobody is left to learn from or two people share a trial
     */
    public static SubjectSplit tested(Dataset data, Set<String> people) throws KinescribeException {
        check(data);
        SubjectSplit split = of(data, people);
        if (split.train().isEmpty()) {
            throw new KinescribeException(
                    "Everybody is to be tested, so that nobody is left to learn from.",
                    "Name fewer people to test; those whom a calibration was fitted on are left"
                            + " out. Leave-one-subject-out tests everybody else.");
        }
        return split;
    }

    private static SubjectSplit of(Dataset data, Set<String> tested) {
        List<Window> train = new ArrayList<>();
        List<Window> test = new ArrayList<>();
        for (Window window : data.windows()) {
            (tested.contains(window.source().subject()) ? test : train).add(window);
        }
        return new SubjectSplit(train, test);
    }

    private static void check(Dataset data) throws KinescribeException {
        if (data.subjects().size() < 2) {
            throw new KinescribeException(
                    "A test on people never seen needs at least 2 people with windows, got "
                            + data.subjects().size()
                            + ".",
                    "Add labelled recordings of more people.");
        }
        Map<String, String> subjectOfTrial = new HashMap<>();
        for (Window window : data.windows()) {
            Window.Source source = window.source();
            String other = subjectOfTrial.putIfAbsent(source.trial(), source.subject());
            if (other != null && !other.equals(source.subject())) {
                throw new KinescribeException(
                        "The subjects \""
                                + other
                                + "\" and \""
                                + source.subject()
                                + "\" share the trial \""
                                + source.trial()
                                + "\", so one cannot be tested without the other.",
                        "Give every person's trials ids of their own.");
            }
        }
    }
}
