package kinescribe.app.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kinescribe.app.fx.NoticeWords;
import kinescribe.base.Notice;

/** Shows new warnings over the window for a while, without holding anybody up. */
final class Toasts {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;

    private final VBox node = new VBox();

    Toasts(ObservableList<Notice> notices) {
        node.setAlignment(Pos.BOTTOM_RIGHT);
        node.setPickOnBounds(false);
        node.getStyleClass().add("toasts");
        notices.addListener(
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
        Notification toast =
                new Notification(
                        NoticeWords.of(warnings.get(0)) + more,
                        NoticesArea.icon(Notice.Level.WARNING));
        toast.getStyleClass().addAll(Styles.WARNING, Styles.ELEVATED_2);
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
