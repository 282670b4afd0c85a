package kinescribe.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.motion.QualityRulesFile;
import kinescribe.job.JobContext;
import kinescribe.motion.quality.QualityReport;
import kinescribe.project.Acceptance;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The quality gate of a project: which motions its rules reject, and what is accepted anyway. */
final class ProjectGate {
    private ProjectGate() {}

    /** Judges every motion. */
    @Command(name = "check", description = "Tell which motions the quality rules reject, and why.")
    static final class Check extends ProjectVerb {
        @Option(names = "--json", description = "Print one JSON object.")
        private boolean json;

        @Override
        void work(JobContext context) throws KinescribeException {
            Project project = load(context);
            List<Map<String, Object>> all = new ArrayList<>();
            for (Entry<MotionResult> motion : project.motions()) {
                context.checkCancelled();
                all.add(verdict(project, motion));
            }
            if (json) {
                printJson(Map.of("motions", all));
            } else {
                all.forEach(one -> out().println(line(one)));
            }
        }

        private static Map<String, Object> verdict(Project project, Entry<MotionResult> motion) {
            QualityReport report = project.report(motion);
            Optional<Acceptance> acceptance = project.gate().acceptance(motion);
            Map<String, Object> verdict = new LinkedHashMap<>();
            verdict.put("id", motion.id());
            verdict.put("name", motion.name());
            verdict.put("accepted", report.accepted());
            verdict.put("reasons", report.reasons());
            acceptance.ifPresent(
                    one -> {
                        verdict.put("acceptedAnyway", one.reason());
                        verdict.put("who", one.who());
                        verdict.put("when", one.when());
                    });
            return verdict;
        }

        private static String line(Map<String, Object> verdict) {
            Object anyway = verdict.get("acceptedAnyway");
            String state =
                    Boolean.TRUE.equals(verdict.get("accepted"))
                            ? "accepted"
                            : "rejected "
                                    + verdict.get("reasons")
                                    + (anyway == null ? "" : ", accepted anyway: " + anyway);
            return verdict.get("id") + "\t" + verdict.get("name") + "\t" + state;
        }
    }

    /** A change of one motion's verdict. */
    private abstract static class MotionChange extends ProjectSteps.Change {
        @Parameters(index = "1", paramLabel = "MOTION", description = "The motion's id.")
        private String id = "";

        @Override
        final Project change(Project project, JobContext context) throws KinescribeException {
            Entry<MotionResult> motion =
                    project.motion(id)
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "The project has no motion \"" + id + "\".",
                                                    "See the ids with: project check."));
            return edit(motion).change().apply(project);
        }

        abstract Edit edit(Entry<MotionResult> motion) throws KinescribeException;
    }

    /** Accepts a rejected motion. */
    @Command(name = "accept", description = "Accept a rejected motion anyway.")
    static final class Accept extends MotionChange {
        @Option(names = "--reason", required = true, description = "Why; it is kept.")
        private String reason = "";

        @Override
        Edit edit(Entry<MotionResult> motion) throws KinescribeException {
            if (reason.isBlank()) {
                throw new KinescribeException(
                        "An acceptance needs a reason.", "Say why with --reason.");
            }
            String who = System.getProperty("user.name", "");
            return Edits.acceptAnyway(motion, reason.strip(), who, Instant.now());
        }
    }

    /** Takes an acceptance back. */
    @Command(name = "reject", description = "Take back that a motion was accepted anyway.")
    static final class Reject extends MotionChange {
        @Override
        Edit edit(Entry<MotionResult> motion) {
            return Edits.withdrawAcceptance(motion);
        }
    }

    /** Changes the rules. */
    @Command(name = "rules", description = "Change the project's quality rules.")
    static final class Rules extends ProjectSteps.Change {
        @Parameters(
                index = "1",
                paramLabel = "FILE",
                description = "Limits as JSON; what it does not name gets the standard limit.")
        private Path file = Path.of("");

        @Override
        Project change(Project project, JobContext context) throws KinescribeException {
            return Edits.changeRules(QualityRulesFile.read(file)).change().apply(project);
        }
    }
}
