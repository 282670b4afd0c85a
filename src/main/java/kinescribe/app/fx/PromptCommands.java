package kinescribe.app.fx;

import java.nio.file.Path;

/** What the menus can ask of the prompts panel, so that the shell need not know it. */
public interface PromptCommands {
    /** Removes the selected prompts. */
    void deleteSelected();

    /** Reads prompts from a text file or a folder of them. */
    void importFrom(Path source);

    /** Makes motions from the selected prompts. */
    void synthesizeSelected();

    /** Makes motions from every prompt of the project. */
    void synthesizeAll();
}
