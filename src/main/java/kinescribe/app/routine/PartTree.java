package kinescribe.app.routine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kinescribe.project.RoutineDraft;
import kinescribe.routine.Part;
import kinescribe.routine.PartPath;
import org.jspecify.annotations.Nullable;

/** The tree of routines, activities and actions: dragged to move, typed into to rename. */
final class PartTree {
    private final RoutineModel model;
    private final TreeView<PartPath> view = new TreeView<>(new TreeItem<>());
    private final Set<PartPath> closed = new HashSet<>();
    private boolean filling;

    PartTree(RoutineModel model) {
        this.model = model;
        view.setId("routine-tree");
        view.setShowRoot(false);
        view.setEditable(true);
        view.setAccessibleText("Routines, activities and actions");
        view.setCellFactory(tree -> new PartCell(model));
        view.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, after) -> {
                            if (!filling) {
                                model.selectedProperty()
                                        .set(after == null ? null : after.getValue());
                            }
                        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.draftProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(this::select);
    }

    Node node() {
        return view;
    }

    private void key(KeyEvent event) {
        PartPath path = model.selectedProperty().get();
        if (path == null || view.getEditingItem() != null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            model.delete(path);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP && path.last() > 0) {
            model.move(path, path.sibling(path.last() - 1));
            model.selectedProperty().set(path.sibling(path.last() - 1));
            event.consume();
        } else if (event.isAltDown()
                && event.getCode() == KeyCode.DOWN
                && RoutineModel.find(model.tree(), path.sibling(path.last() + 1)).isPresent()) {
            model.move(path, path.sibling(path.last() + 2));
            model.selectedProperty().set(path.sibling(path.last() + 1));
            event.consume();
        }
    }

    private void fill(RoutineDraft draft) {
        filling = true;
        TreeItem<PartPath> root = new TreeItem<>();
        for (int i = 0; i < draft.tree().routines().size(); i++) {
            root.getChildren().add(item(PartPath.of(i), draft.tree().routines().get(i)));
        }
        view.setRoot(root);
        filling = false;
        select(model.selectedProperty().get());
    }

    private TreeItem<PartPath> item(PartPath path, Part part) {
        TreeItem<PartPath> item = new TreeItem<>(path);
        for (int i = 0; i < part.parts().size(); i++) {
            item.getChildren().add(item(path.child(i), part.parts().get(i)));
        }
        item.setExpanded(!closed.contains(path));
        item.expandedProperty()
                .addListener(
                        (o, before, open) -> {
                            if (open) {
                                closed.remove(path);
                            } else {
                                closed.add(path);
                            }
                        });
        return item;
    }

    private void select(@Nullable PartPath path) {
        TreeItem<PartPath> found = path == null ? null : find(view.getRoot(), path.indexes());
        if (found == null) {
            view.getSelectionModel().clearSelection();
        } else if (!found.equals(view.getSelectionModel().getSelectedItem())) {
            view.getSelectionModel().select(found);
        }
    }

    private static @Nullable TreeItem<PartPath> find(TreeItem<PartPath> in, List<Integer> way) {
        TreeItem<PartPath> item = in;
        for (int index : way) {
            if (index >= item.getChildren().size()) {
                return null;
            }
            item = item.getChildren().get(index);
        }
        return item;
    }
}
