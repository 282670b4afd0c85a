package kinescribe.app.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kinescribe.app.fx.NoticeWords;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;

/**
 * Shows new warnings and what went well over the window for a while, without holding anybody up.
 */
final class Toasts {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;
    private static final int LONGEST = 180;

    private final VBox node = new VBox();

    Toasts(Workspace workspace) {
        node.setAlignment(Pos.BOTTOM_RIGHT);
        node.setPickOnBounds(false);
        node.getStyleClass().add("toasts");
        workspace
                .successProperty()
                // Told again where the same goes well again.
                .addListener(
                        (Observable changed) -> {
                            Notice now = workspace.successProperty().get();
                            if (now != null) {
                                show(now.level(), NoticeWords.of(now));
                            }
                        });
        workspace.notices().addListener(
                (ListChangeListener<Notice>)
                        change -> {
                            while (change.next()) {
                                announce(change.getAddedSubList().stream().toList());
                            }
                        });
    }

    Node node() {
        return node;
    }

    private void announce(List<? extends Notice> added) {
        List<? extends Notice> warnings =
                added.stream().filter(n -> n.level() == Notice.Level.WARNING).toList();
        if (warnings.isEmpty()) {
            return;
        }
        show(warnings.get(0).level(), words(warnings));
    }

    private void show(Notice.Level level, String words) {
        Notification toast = new Notification(words, NoticesArea.icon(level));
        toast.getStyleClass()
                .addAll(
                        level == Notice.Level.WARNING ? Styles.WARNING : Styles.SUCCESS,
                        Styles.ELEVATED_2);
        toast.setOnClose(event -> node.getChildren().remove(toast));
        node.getChildren().add(toast);
        if (node.getChildren().size() > MOST) {
            node.getChildren().remove(0);
        }
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> node.getChildren().remove(toast));
        pause.play();
    }

    /** The first warning, cut where it would fill the window; the bell has all of them whole. */
    private static String words(List<? extends Notice> warnings) {
        String first = NoticeWords.of(warnings.get(0));
        boolean cut = first.length() > LONGEST;
        String begin =
                cut ? first.substring(0, first.lastIndexOf(' ', LONGEST)).strip() + " …" : first;
        if (warnings.size() == 1) {
            return cut ? begin + " (see the bell)" : begin;
        }
        return begin + " (and " + (warnings.size() - 1) + " more, see the bell)";
    }
}
