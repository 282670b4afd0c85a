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
                                show(now, "");
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
        String more =
                warnings.size() == 1
                        ? ""
                        : " (and " + (warnings.size() - 1) + " more, see the bell)";
        show(warnings.get(0), more);
    }

    private void show(Notice notice, String more) {
        Notification toast =
                new Notification(NoticeWords.of(notice) + more, NoticesArea.icon(notice.level()));
        toast.getStyleClass()
                .addAll(
                        notice.level() == Notice.Level.WARNING ? Styles.WARNING : Styles.SUCCESS,
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
}
