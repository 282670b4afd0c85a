package kinescribe.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.routine.BodyRole;
import kinescribe.routine.Decomposer;
import kinescribe.routine.Part;
import kinescribe.routine.PlanJson;
import kinescribe.routine.RoutineTree;
import kinescribe.routine.SpacePhrase;
import kinescribe.routine.SpacePlan;
import kinescribe.routine.TimePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an activity apart. */
@Command(
        name = "decompose",
        description =
                "Take an activity apart: in space (which part of the body does what), in time (what"
                        + " is done one after another) or as a tree of routines, activities and"
                        + " actions.")
final class PromptsDecompose extends Verb {
    /** The ways. */
    enum How {
        SPACE,
        TIME,
        TREE
    }

    @Parameters(paramLabel = "TEXT", description = "The activity, such as \"morning routine\".")
    private String text = "";

    @Option(names = "--how", required = true, description = "space, time or tree.")
    private How how = How.SPACE;

    @Mixin private DecomposerOption writer = new DecomposerOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--out",
            description = "The JSON file to write, which \"routine expand\" takes if it is a tree.")
    private @Nullable Path out;

    @Override
    void work(JobContext context) throws KinescribeException {
        Decomposer decomposer = writer.decomposer(err());
        ObjectNode node =
                switch (how) {
                    case SPACE -> space(told(decomposer.inSpace(text, context)));
                    case TIME -> time(told(decomposer.inTime(text, context)));
                    case TREE -> tree(told(decomposer.asTree(text, context)));
                };
        if (out != null) {
            WholeFiles.makeFolderOf(out);
            WholeFiles.replaceText(out, file -> file.write(node.toPrettyString() + "\n"));
        }
        if (json) {
            printJson(
                    Map.of(
                            "how",
                            how.name().toLowerCase(Locale.ROOT),
                            "writer",
                            decomposer.id(),
                            "plan",
                            node));
        }
    }

    private ObjectNode space(SpacePlan plan) {
        for (BodyRole role : plan.roles()) {
            line("%-12s %-40s %s", role.region().label(), role.does(), role.prompt());
        }
        line("%s", "As one prompt: " + SpacePhrase.of(plan));
        return PlanJson.of(plan);
    }

    private ObjectNode time(TimePlan plan) {
        double at = 0;
        for (Part action : plan.actions()) {
            line("%8.1f s %8.1f s  %-30s %s", at, action.seconds(), action.name(), action.prompt());
            at += action.seconds();
        }
        return PlanJson.of(plan);
    }

    private ObjectNode tree(RoutineTree tree) {
        for (Part routine : tree.routines()) {
            line("%s (%.0f s)", routine.name(), routine.durationS());
            for (Part activity : routine.parts()) {
                line("  %s (%.0f s)", activity.name(), activity.durationS());
                for (Part one : activity.parts()) {
                    line("    %6.1f s  %-30s %s", one.seconds(), one.name(), one.prompt());
                }
            }
        }
        return PlanJson.of(tree);
    }

    private void line(String format, Object... cells) {
        if (!json) {
            out().println(String.format(Locale.ROOT, format, cells).stripTrailing());
        }
    }
}
