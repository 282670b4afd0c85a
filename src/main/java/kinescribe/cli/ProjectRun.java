package kinescribe.cli;

import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Recreate;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import picocli.CommandLine.Command;

/** Brings a project up to date. */
@Command(name = "run", description = "Recreate whatever is out of date, and save.")
final class ProjectRun extends ProjectVerb {
    @Override
    void work(JobContext context) throws KinescribeException {
        Project project = load(context);
        int recreated = 0;
        for (Optional<String> next = firstOutOfDate(project);
                next.isPresent();
                next = firstOutOfDate(project)) {
            project = after(project, new Recreate(next.get()), context);
            recreated++;
        }
        if (recreated > 0) {
            save(project, context);
        }
        out().println("Recreated " + recreated + (recreated == 1 ? " result." : " results."));
    }

    private static Optional<String> firstOutOfDate(Project project) {
        Freshness freshness = new Freshness(project);
        return project.results().filter(freshness::isOutOfDate).map(Entry::id).findFirst();
    }
}
