package kinescribe.app.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.CullFace;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodyShape;
import org.jspecify.annotations.Nullable;

/**
 * A body in 3D: what is solid of it, what is translucent, and its shadow, in groups of their own,
 * because the translucent has to be drawn after all that shows through it.
 */
final class SolidFigure {
    private final FigurePaint paint;
    private final Group solid = new Group();
    private final Group glass = new Group();
    private final Group shadow = new Group();
    private final List<BodyNodes> parts = new ArrayList<>();
    private @Nullable Figure built;

    SolidFigure(FigurePaint paint) {
        this.paint = paint;
        shadow.getTransforms().add(FloorShadow.transform());
        shadow.setMouseTransparent(true);
    }

    Node solid() {
        return solid;
    }

    Node glass() {
        return glass;
    }

    Node shadow() {
        return shadow;
    }

    /** Shows a figure, or nothing. */
    void show(@Nullable Figure figure) {
        solid.setVisible(figure != null);
        glass.setVisible(figure != null);
        if (figure == null) {
            return;
        }
        Figure known = built;
        if (known == null || !known.isBuiltLike(figure)) {
            build(figure);
        }
        built = figure;
        parts.forEach(part -> part.pose(figure.pose()));
    }

    private void build(Figure figure) {
        parts.clear();
        solid.getChildren().clear();
        glass.getChildren().clear();
        shadow.getChildren().clear();
        Skeleton skeleton = figure.pose().motion().skeleton();
        if (figure.hasBones()) {
            BodyShape bones = BodyShape.bones(skeleton);
            add(paint.isGlass() ? glass : solid, skeleton, bones, paint.bones());
        }
        if (figure.hasLimbs()) {
            BodyShape limbs = BodyShape.limbs(skeleton);
            boolean through = figure.hasBones() || paint.isGlass();
            add(through ? glass : solid, skeleton, limbs, through ? paint.glass() : paint.solid());
        }
        BodyShape outline =
                figure.hasLimbs() ? BodyShape.limbs(skeleton) : BodyShape.bones(skeleton);
        add(shadow, skeleton, outline, paint.shadow());
    }

    private void add(Group group, Skeleton skeleton, BodyShape shape, BodyMaterials materials) {
        // Far sides seen through near ones would make the translucent blotchy.
        CullFace hidden = group.equals(glass) ? CullFace.BACK : CullFace.NONE;
        BodyNodes nodes = new BodyNodes(skeleton, shape, materials, hidden);
        parts.add(nodes);
        group.getChildren().add(nodes.node());
    }
}
