package kinescribe.app.settings;

import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Theme;

/** What the program remembers from one start to the next. Used on the JavaFX thread only. */
public final class Settings {
    /** How many recent projects are remembered. */
    static final int RECENT = 10;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty width = new SimpleDoubleProperty(1280);
    private final DoubleProperty height = new SimpleDoubleProperty(800);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ViewerSettings viewer = new ViewerSettings();
    private final LayoutSettings layout = new LayoutSettings();

    /** The window's look. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The window's width in logical pixels. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** The window's height in logical pixels. */
    public DoubleProperty heightProperty() {
        return height;
    }

    /** Projects opened or saved lately, newest first; those that are gone stay. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** How the body is looked at. */
    public ViewerSettings viewer() {
        return viewer;
    }

    /** How the window is divided. */
    public LayoutSettings layout() {
        return layout;
    }

    /** Puts a project at the head of the recent ones. */
    public void remember(Path project) {
        Path absolute = project.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.add(0, absolute);
        if (recent.size() > RECENT) {
            recent.remove(RECENT, recent.size());
        }
    }

    /** Calls the listener after any change. */
    void onChange(Runnable listener) {
        InvalidationListener any = observable -> listener.run();
        theme.addListener(any);
        width.addListener(any);
        height.addListener(any);
        recent.addListener(any);
        viewer.onChange(listener);
        layout.onChange(listener);
    }
}
