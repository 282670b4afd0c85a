package kinescribe.app.fx;

import java.nio.file.Path;
import kinescribe.pipeline.Step;

/** What the menus can ask of the prompts panel, so that the shell need not know it. */
public interface PromptCommands {
    /** A form that has prompts written for the chosen activity. */
    FormPopover writeForm();

    /** Chooses the activity that new prompts are for. */
    void chooseActivity(String id);

    /** Removes the selected prompts. */
    void deleteSelected();

    /** Reads prompts from a text file or a folder of them. */
    void importFrom(Path source);

    /** The step that makes the motion of one prompt with a seed, in other things as chosen. */
    Step synthesis(String promptId, long seed);

    /** The seed that motions are made with as chosen. */
    long seed();

    /** Makes motions from the selected prompts. */
    void synthesizeSelected();

    /** Makes motions from every prompt of the project that nobody has rejected. */
    void synthesizeAll();
}
