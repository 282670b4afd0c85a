package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kinescribe.base.Provenance;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.Replacement;
import kinescribe.prompt.Verdict;
import org.junit.jupiter.api.Test;

class PromptEditsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:05:06.789Z");

    private final ProjectStore store =
            new ProjectStore(Projects.complete(), Clock.fixed(NOW, ZoneOffset.UTC));

    private Prompt first() {
        return store.current().prompts().get(0);
    }

    @Test
    void aPromptIsAcceptedRejectedAndOpenedAgainAndEachIsUndone() {
        for (Verdict verdict : List.of(Verdict.ACCEPTED, Verdict.REJECTED, Verdict.OPEN)) {
            store.apply(PromptEdits.judge(List.of("prompt-1"), verdict));
            assertThat(first().curation().verdict()).isEqualTo(verdict);
        }
        assertThat(store.undoLabel()).contains("Reopen prompt");
        store.undo();
        assertThat(first().isRejected()).isTrue();
        store.undo();
        store.undo();
        assertThat(store.isDirty()).isFalse();
    }

    @Test
    void tagsAndNotesComeAndGo() {
        store.apply(PromptEdits.tag(List.of("prompt-1"), "Fast"));
        store.apply(PromptEdits.note("prompt-1", " look again "));
        assertThat(first().curation().tags()).containsExactly("fast");
        assertThat(first().curation().note()).isEqualTo("look again");
        store.apply(PromptEdits.untag(List.of("prompt-1"), "fast"));
        assertThat(first().curation().tags()).isEmpty();
        store.apply(PromptEdits.retag(List.of("prompt-1"), List.of("b", "a")));
        assertThat(first().curation().tags()).containsExactly("a", "b");
    }

    @Test
    void whatComesInOrIsRewrittenBearsTheDateAndOldOnesNone() {
        store.apply(Edits.addPrompt("activity-1", "A man walks."));
        assertThat(first().written()).isEmpty();
        assertThat(store.current().prompts().get(1).written()).isEqualTo("2026-11-22T04:05:06Z");
        Provenance writer = Provenance.of("prompt.write", Map.of(), 7, List.of());
        store.apply(
                PromptEdits.rewrite(
                        Map.of("prompt-1", "A girl runs."), Map.of("prompt-1", writer)));
        assertThat(first().written()).isEqualTo("2026-11-22T04:05:06Z");
        assertThat(first().provenance().seed()).isEqualTo(7);
    }

    @Test
    void wordsAreReplacedButNoSentenceIsEmptied() {
        store.apply(Edits.changePrompt("prompt-1", "walk"));
        store.apply(Edits.addPrompt("activity-1", "They walk and walk."));
        store.apply(
                PromptEdits.replace(
                        List.of("prompt-1", "prompt-2"), new Replacement("walk", "", false, true)));
        assertThat(first().text()).isEqualTo("walk");
        assertThat(store.current().prompts().get(1).text()).isEqualTo("They and .");
    }

    @Test
    void movedPromptsTakeTheirMotionsAlong() {
        store.apply(PromptEdits.move(List.of("prompt-1"), "running"));
        Activity running = store.current().activityNamed("running").orElseThrow();
        assertThat(first().activityId()).isEqualTo(running.id());
        assertThat(store.current().motions().get(0).value().activityId()).isEqualTo(running.id());
    }

    @Test
    void activitiesHaveTargets() {
        store.apply(PromptEdits.setTarget("activity-1", 40));
        assertThat(store.current().activity("activity-1").orElseThrow().target()).isEqualTo(40);
        store.apply(Edits.renameActivity("activity-1", "gait"));
        assertThat(store.current().activity("activity-1").orElseThrow())
                .isEqualTo(new Activity("activity-1", "gait", 40));
        store.apply(PromptEdits.setTargets(5));
        assertThat(store.current().activities()).allMatch(activity -> activity.target() == 5);
    }
}
