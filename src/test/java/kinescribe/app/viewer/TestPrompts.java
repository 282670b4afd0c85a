package kinescribe.app.viewer;

import java.nio.file.Path;
import java.util.List;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.PromptCommands;
import kinescribe.motion.Body;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.synthesis.Synthesizers;

/** A prompts panel that can only say how motions are made: two seconds of an adult at 20 Hz. */
final class TestPrompts implements PromptCommands {
    @Override
    public FormPopover writeForm() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void chooseActivity(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteSelected() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void importFrom(Path source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Step synthesis(String promptId, long seed) {
        return new SynthesizeMotions(
                List.of(promptId), Synthesizers.AUTO, 2, 20, Body.Preset.ADULT.body(), seed);
    }

    @Override
    public long seed() {
        return 7;
    }

    @Override
    public void synthesizeSelected() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void synthesizeAll() {
        throw new UnsupportedOperationException();
    }
}
