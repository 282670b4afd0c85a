package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.MotionAssumption;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.motion.MotionRead;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import kinescribe.job.JobOutcome;
import kinescribe.motion.SkeletonMapping;
import kinescribe.pipeline.ImportMotions;
import kinescribe.project.Entry;

/**
 * Imports motion files: looks at them first and asks about what they do not state and cannot be
 * detected with confidence; files that leave the same open are asked about once.
 */
final class MotionImport {
    /** Asks a person. */
    @FunctionalInterface
    interface Question {
        /**
         * What a person says about files.
         *
         * @param files the files that it is about
         * @param open what was assumed, with the reasons; what is not changed stays so
         * @return empty if these files are not to be imported
         */
        Optional<MotionReadOptions> ask(List<Path> files, List<MotionAssumption> open);
    }

    private final Workspace workspace;
    private final Question question;

    MotionImport(Workspace workspace, Question question) {
        this.workspace = workspace;
        this.question = question;
    }

    /** Imports files and shows the last of them; asks only about what is unsure. */
    void start(List<Path> files) {
        look(files, false);
    }

    /** Imports files and asks about rate, unit and up-axis, also where there is no doubt. */
    void startAsking(List<Path> files) {
        look(files, true);
    }

    private void look(List<Path> chosen, boolean askAll) {
        // A skeleton that is chosen together with its motions is read with them.
        List<Path> files =
                chosen.stream().filter(f -> chosen.size() == 1 || !isSkeleton(f)).toList();
        if (files.isEmpty()) {
            return;
        }
        workspace
                .jobs()
                .submit(
                        "Look at "
                                + (files.size() == 1
                                        ? files.get(0).getFileName()
                                        : files.size() + " files"),
                        context -> open(files, askAll, context),
                        outcome -> {
                            if (outcome
                                    instanceof
                                    JobOutcome.Failed<Map<List<MotionAssumption>, List<Path>>>
                                            failed) {
                                workspace.report(failed.error());
                            } else if (outcome
                                    instanceof
                                    JobOutcome.Done<Map<List<MotionAssumption>, List<Path>>> done) {
                                done.value().forEach(this::decide);
                            }
                        })
                .makeDispensable();
    }

    private static boolean isSkeleton(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".asf");
    }

    /** The files by what they leave open. */
    private static Map<List<MotionAssumption>, List<Path>> open(
            List<Path> files, boolean askAll, JobContext context) throws KinescribeException {
        Map<List<String>, List<MotionAssumption>> alike = new LinkedHashMap<>();
        Map<List<MotionAssumption>, List<Path>> groups = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            JobContext part = context.part(i, i + 1L, files.size());
            MotionRead read = MotionFormats.examine(file, MotionReadOptions.NONE, part);
            // Nobody is asked about a file that then cannot be worn by sensors.
            SkeletonMapping.toStandard(read.motion());
            List<MotionAssumption> open =
                    askAll
                            ? all(read.assumptions())
                            : read.assumptions().stream().filter(a -> !a.sure()).toList();
            List<String> key = open.stream().map(a -> a.property() + a.value()).toList();
            groups.computeIfAbsent(alike.computeIfAbsent(key, k -> open), k -> new ArrayList<>())
                    .add(file);
        }
        return groups;
    }

    /** What was assumed, then what the file states: that may be wrong, too. */
    private static List<MotionAssumption> all(List<MotionAssumption> assumed) {
        Stream<MotionAssumption> stated =
                Arrays.stream(MotionAssumption.Property.values())
                        .filter(p -> assumed.stream().noneMatch(a -> a.property() == p))
                        .map(MotionAssumption::stated);
        return Stream.concat(assumed.stream(), stated).toList();
    }

    private void decide(List<MotionAssumption> open, List<Path> files) {
        if (open.isEmpty()) {
            read(files, MotionReadOptions.NONE);
        } else {
            question.ask(files, open).ifPresent(said -> read(files, said));
        }
    }

    private void read(List<Path> files, MotionReadOptions said) {
        Set<String> known = new HashSet<>();
        workspace.project().motions().forEach(motion -> known.add(motion.id()));
        workspace.run(
                new ImportMotions(files, said),
                () ->
                        workspace.project().motions().stream()
                                .map(Entry::id)
                                .filter(id -> !known.contains(id))
                                .forEach(workspace.selection().motionIdProperty()::set));
    }
}
