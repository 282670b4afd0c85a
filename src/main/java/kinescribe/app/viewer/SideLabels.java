package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/** An L or an R beside each hand and foot. */
final class SideLabels extends Pane {
    private static final List<StandardJoint> ENDS =
            List.of(
                    StandardJoint.LEFT_WRIST,
                    StandardJoint.RIGHT_WRIST,
                    StandardJoint.LEFT_FOOT,
                    StandardJoint.RIGHT_FOOT);

    private final List<Label> labels = new ArrayList<>();

    SideLabels() {
        setMouseTransparent(true);
        for (StandardJoint end : ENDS) {
            boolean left = Side.of(end.id()) == Side.LEFT;
            Label label = new Label(left ? "L" : "R");
            label.setManaged(false);
            label.setVisible(false);
            label.getStyleClass()
                    .addAll("viewer-chip", left ? "viewer-color-left" : "viewer-color-right");
            labels.add(label);
        }
        getChildren().addAll(labels);
    }

    /** Moves the letters to where the picture has the hands and feet. */
    void show(Picture picture) {
        Figure body = picture.body();
        for (int i = 0; i < ENDS.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(false);
            if (body != null && picture.sides()) {
                show(label, ENDS.get(i), body, picture.camera());
            }
        }
    }

    private void show(Label label, StandardJoint end, Figure body, OrbitCamera camera) {
        Skeleton skeleton = body.pose().motion().skeleton();
        int joint = skeleton.indexOf(end.id());
        if (joint < 0) {
            return;
        }
        ScreenPoint seen = camera.project(body.pose().position(0, joint), getWidth(), getHeight());
        if (seen.isInFront()) {
            label.autosize();
            label.relocate(
                    Math.rint(seen.x() - label.getWidth() / 2),
                    Math.rint(seen.y() - label.getHeight() / 2));
            label.setVisible(true);
        }
    }
}
