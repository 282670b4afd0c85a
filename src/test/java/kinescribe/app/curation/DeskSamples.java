package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import kinescribe.app.fx.BodyPreview;
import kinescribe.base.Provenance;
import kinescribe.motion.Motion;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** Projects with many prompts, and a preview that only notes what it is to show. */
final class DeskSamples {
    static final Provenance TYPED = Provenance.of("prompt.type", Map.of(), 0, List.of());

    private DeskSamples() {}

    /** Two activities that take turns. */
    static Project prompts(int count) {
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            boolean walks = i % 2 == 1;
            prompts.add(
                    new Prompt(
                            "prompt-" + i,
                            walks ? "activity-1" : "activity-2",
                            (walks
                                            ? "A man walks slowly past door "
                                            : "A girl sits calmly at desk ")
                                    + i
                                    + ".",
                            TYPED));
        }
        return Project.empty("Many")
                .withActivities(
                        List.of(
                                new Activity("activity-1", "walking"),
                                new Activity("activity-2", "sitting")))
                .withPrompts(prompts);
    }

    /** One prompt with that sentence. */
    static Project of(String sentence) {
        return Project.empty("One")
                .withActivities(List.of(new Activity("activity-1", "walking")))
                .withPrompts(List.of(new Prompt("prompt-1", "activity-1", sentence, TYPED)));
    }

    /** A preview without a picture. */
    static final class Preview implements BodyPreview {
        private final BooleanProperty playing = new SimpleBooleanProperty(true);
        private final Pane pane = new Pane();
        final List<Optional<Motion>> shown = new ArrayList<>();

        @Override
        public Node node() {
            return pane;
        }

        @Override
        public void show(Optional<Motion> motion) {
            shown.add(motion);
        }

        @Override
        public BooleanProperty playingProperty() {
            return playing;
        }

        @Override
        public void refresh() {
            pane.requestLayout();
        }
    }
}
