package kinescribe.pipeline;

import java.util.List;

/**
 * What an evaluation recipe evaluates: folders of real recordings with a virtual cohort made for
 * them, or the recordings of a project.
 *
 * @param folders folders of real recordings; none where a project is named
 * @param project the project's file or folder; empty where folders are named
 * @param sites the sites to evaluate at; all of them where none is named
 * @param virtualSite the project's site of simulated recordings; empty for the site's own word
 * @param cohort the virtual people, where folders are named
 */
public record RecipeData(
        List<String> folders,
        String project,
        List<String> sites,
        String virtualSite,
        RecipeCohort cohort) {
    public RecipeData {
        folders = List.copyOf(folders);
        sites = List.copyOf(sites);
        if (folders.isEmpty() == project.isEmpty()) {
            throw new IllegalArgumentException("Expected either folders or a project");
        }
    }
}
