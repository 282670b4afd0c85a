package kinescribe.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import kinescribe.app.benchmark.BenchmarkCommands;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.ViewerCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.app.settings.Settings;
import kinescribe.project.Freshness;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.kordamp.ikonli.feather.Feather;

/** The menus and the tools beside them. */
final class ShellMenus {
    private static final int CALIBRATION = 1;
    private static final int TRAINING = 2;

    private final Stage stage;
    private final Workspace workspace;
    private final ProjectStore store;
    private final Settings settings;
    private final ProjectFacts facts;
    private final FileCommands files;
    private final StepCommands steps;
    private final PromptCommands prompts;
    private final ViewerCommands viewer;
    private final ProjectChoosers choosers;
    private final HelpPages help;
    private final BenchmarkCommands benchmarks;
    private final Pages pages;

    ShellMenus(
            Stage stage,
            Workspace workspace,
            Settings settings,
            FileCommands files,
            PromptCommands prompts,
            ViewerCommands viewer,
            ProjectChoosers choosers,
            HelpPages help,
            Pages pages) {
        this.stage = stage;
        this.workspace = workspace;
        this.store = workspace.store();
        this.settings = settings;
        this.facts = new ProjectFacts(workspace);
        this.files = files;
        this.steps = new StepCommands(workspace);
        this.prompts = prompts;
        this.viewer = viewer;
        this.choosers = choosers;
        this.help = help;
        this.benchmarks =
                new BenchmarkCommands(
                        workspace, name -> choosers.newFolder("Build in a new folder", name));
        this.pages = pages;
    }

    /** Menus and tools in one row, because height is what a small screen lacks. */
    HBox row() {
        MenuBar menus = menuBar();
        menus.setMinWidth(Region.USE_PREF_SIZE);
        ToolBar tools = toolBar();
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox row = new HBox(menus, tools);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("top-row");
        return row;
    }

    private MenuBar menuBar() {
        return new MenuBar(
                fileMenu(), editMenu(), viewMenu(), stepsMenu(), settingsMenu(), helpMenu());
    }

    private ToolBar toolBar() {
        Button undo = Kit.iconButton(Feather.CORNER_UP_LEFT, "Undo", store::undo);
        undo.setId("undo");
        follow(undo, "Undo", facts.undoProperty());
        Button redo = Kit.iconButton(Feather.CORNER_UP_RIGHT, "Redo", store::redo);
        redo.setId("redo");
        follow(redo, "Redo", facts.redoProperty());
        Button theme = Kit.iconButton(Feather.MOON, "Light or dark", this::switchTheme);
        theme.setId("theme");
        Node space = Kit.grower();
        return new ToolBar(
                new Separator(Orientation.VERTICAL),
                Kit.iconButton(Feather.FOLDER, "Open a project (Ctrl+O)", files::openFile),
                Kit.iconButton(Feather.SAVE, "Save (Ctrl+S)", files::save),
                new Separator(Orientation.VERTICAL),
                undo,
                redo,
                space,
                theme);
    }

    private Menu fileMenu() {
        Menu menu = new Menu("File");
        menu.getItems()
                .addAll(
                        MenuItems.item("New", Feather.FILE, "shortcut+N", files::newProject),
                        MenuItems.item("Open…", Feather.FOLDER, "shortcut+O", files::openFile),
                        MenuItems.item("Open folder…", files::openFolder),
                        recentMenu(),
                        new SeparatorMenuItem(),
                        MenuItems.item("Save", Feather.SAVE, "shortcut+S", files::save),
                        MenuItems.item("Save as…", Feather.COPY, "shortcut+shift+S", files::saveAs),
                        new SeparatorMenuItem(),
                        importMenu(),
                        exportMenu(),
                        MenuItems.item(
                                "Build benchmark data set…",
                                Feather.PACKAGE,
                                () -> benchmarks.ask(stage)),
                        new SeparatorMenuItem(),
                        MenuItems.item("Quit", Feather.LOG_OUT, "shortcut+Q", files::quit));
        return menu;
    }

    private Menu recentMenu() {
        Menu menu = new Menu("Open recent");
        menu.setId("recent");
        settings.recent().addListener((ListChangeListener<Path>) change -> fillRecent(menu));
        menu.setOnShowing(event -> fillRecent(menu)); // files come and go
        fillRecent(menu);
        return menu;
    }

    private void fillRecent(Menu menu) {
        menu.getItems().clear();
        for (Path path : settings.recent()) {
            boolean there = Files.exists(path);
            MenuItem item =
                    MenuItems.item(
                            there ? path.toString() : path + " (missing)", () -> files.open(path));
            item.setDisable(!there);
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem("Nothing opened yet");
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().add(MenuItems.item("Forget these", settings.recent()::clear));
        }
    }

    private Menu importMenu() {
        Menu menu = new Menu("Import", Kit.icon(Feather.DOWNLOAD));
        menu.getItems()
                .addAll(
                        MenuItems.item(
                                "Prompts, one a line…",
                                () ->
                                        choosers.file("Import prompts", "Text files", "*.txt")
                                                .ifPresent(prompts::importFrom)),
                        MenuItems.item(
                                "Prompts, a folder of text files…",
                                () ->
                                        choosers.folder("Import prompts")
                                                .ifPresent(prompts::importFrom)),
                        MenuItems.item(
                                "Motion…",
                                () -> steps.importMotions(choosers.motions("Import motions"))),
                        MenuItems.item(
                                "Motion, asking rate and unit…",
                                () ->
                                        steps.importMotionsAsking(
                                                choosers.motions("Import motions, asking"))),
                        MenuItems.item(
                                "Recordings, a folder…",
                                () ->
                                        choosers.folder("Import recordings")
                                                .ifPresent(
                                                        f -> steps.importRecordings(List.of(f)))),
                        MenuItems.item(
                                "Recordings, tables…",
                                () -> steps.importRecordings(choosers.tables("Import recordings"))),
                        MenuItems.item(
                                "Recordings, tables, asking about the columns…",
                                () ->
                                        steps.importRecordingsAsking(
                                                choosers.tables("Import recordings, asking"))));
        return menu;
    }

    private Menu exportMenu() {
        Menu menu = new Menu("Export", Kit.icon(Feather.UPLOAD));
        menu.getItems()
                .addAll(
                        MenuItems.when(
                                facts.motionSelected()
                                        .and(facts.holds(p -> !p.recordings().isEmpty())),
                                MenuItems.item(
                                        "Recordings of the selected motion…",
                                        () ->
                                                choosers.target(
                                                                "Export recordings",
                                                                "recordings.csv",
                                                                "CSV files",
                                                                "*.csv")
                                                        .ifPresent(steps::exportRecordings))),
                        MenuItems.when(
                                facts.holds(p -> !p.datasets().isEmpty()),
                                MenuItems.item(
                                        "Newest data set…",
                                        () ->
                                                choosers.target(
                                                                "Export the newest data set",
                                                                "dataset.npz",
                                                                "Data sets",
                                                                "*.npz",
                                                                "*.csv")
                                                        .ifPresent(steps::exportDataset))),
                        MenuItems.when(
                                facts.motionSelected(),
                                MenuItems.item(
                                        "Selected motion…",
                                        () ->
                                                choosers.target(
                                                                "Export the selected motion",
                                                                "motion.bvh",
                                                                "Motions",
                                                                "*.bvh",
                                                                "*.npy",
                                                                "*.npz",
                                                                "*.csv",
                                                                "*.trc")
                                                        .ifPresent(steps::exportMotion))));
        return menu;
    }

    private Menu editMenu() {
        MenuItem undo = MenuItems.item("Undo", Feather.CORNER_UP_LEFT, "shortcut+Z", store::undo);
        undo.setId("menu-undo");
        follow(undo, "Undo", facts.undoProperty());
        MenuItem redo =
                MenuItems.item("Redo", Feather.CORNER_UP_RIGHT, "shortcut+shift+Z", store::redo);
        follow(redo, "Redo", facts.redoProperty());
        Menu menu = new Menu("Edit");
        menu.getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        MenuItems.when(
                                facts.promptSelected(),
                                MenuItems.item(
                                        "Delete prompt", Feather.TRASH_2, prompts::deleteSelected)),
                        MenuItems.when(
                                facts.motionSelected(),
                                MenuItems.item("Delete motion", steps::deleteMotion)),
                        MenuItems.when(
                                facts.sensorSelected(),
                                MenuItems.item("Delete sensor", steps::deleteSensor)));
        return menu;
    }

    private Menu viewMenu() {
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem light = new RadioMenuItem("Light");
        light.setId("theme-light");
        RadioMenuItem dark = new RadioMenuItem("Dark");
        dark.setId("theme-dark");
        light.setToggleGroup(group);
        dark.setToggleGroup(group);
        light.setOnAction(event -> settings.themeProperty().set(Theme.LIGHT));
        dark.setOnAction(event -> settings.themeProperty().set(Theme.DARK));
        settings.themeProperty()
                .addListener((o, before, theme) -> select(theme == Theme.DARK ? dark : light));
        select(settings.themeProperty().get() == Theme.DARK ? dark : light);
        MenuItem full =
                MenuItems.item(
                        "Full screen",
                        Feather.MAXIMIZE,
                        "F11",
                        () -> stage.setFullScreen(!stage.isFullScreen()));
        CheckMenuItem timeline = new CheckMenuItem("Timeline of prompts, combining bodies");
        timeline.setId("menu-timeline");
        timeline.setAccelerator(KeyCombination.keyCombination("shortcut+T"));
        timeline.selectedProperty().bindBidirectional(workspace.timelineShownProperty());
        Menu menu = new Menu("View");
        menu.getItems().addAll(pages.menuItems());
        menu.getItems()
                .addAll(
                        timeline,
                        new SeparatorMenuItem(),
                        light,
                        dark,
                        new SeparatorMenuItem(),
                        full,
                        new SeparatorMenuItem());
        menu.getItems().addAll(viewer.menus());
        return menu;
    }

    private Menu stepsMenu() {
        Menu menu = new Menu("Steps");
        menu.getItems()
                .addAll(
                        MenuItems.when(
                                facts.promptSelected(),
                                MenuItems.item(
                                        "Make motions from the selected prompts",
                                        Feather.PLAY_CIRCLE,
                                        prompts::synthesizeSelected)),
                        MenuItems.when(
                                facts.holds(p -> !p.prompts().isEmpty()),
                                MenuItems.item(
                                        "Make motions from all prompts", prompts::synthesizeAll)),
                        MenuItems.when(
                                facts.promptSelected(),
                                MenuItems.item(
                                        "Samples of the selected prompt side by side…",
                                        Feather.GRID,
                                        viewer::compareSamples)),
                        new SeparatorMenuItem(),
                        MenuItems.when(
                                facts.motionSelected()
                                        .and(facts.holds(p -> !p.sensors().isEmpty())),
                                MenuItems.item(
                                        "Simulate sensors on the selected motion",
                                        Feather.ACTIVITY,
                                        steps::simulateSelected)),
                        MenuItems.when(
                                facts.holds(p -> !p.motions().isEmpty() && !p.sensors().isEmpty()),
                                MenuItems.item(
                                        "Simulate sensors on all motions", steps::simulateAll)),
                        new SeparatorMenuItem(),
                        MenuItems.when(
                                facts.holds(ShellMenus::anyOutOfDate),
                                MenuItems.item(
                                        "Recreate what is out of date",
                                        Feather.REFRESH_CW,
                                        steps::recreateOutOfDate)),
                        new SeparatorMenuItem(),
                        MenuItems.item("Calibrate", Feather.SLIDERS, () -> pages.show(CALIBRATION)),
                        MenuItems.item(
                                "Train & evaluate",
                                Feather.BAR_CHART_2,
                                () -> pages.show(TRAINING)));
        return menu;
    }

    private Menu settingsMenu() {
        Menu menu = new Menu("Settings");
        MenuItem models =
                MenuItems.item(
                        "Language models…",
                        Feather.MESSAGE_SQUARE,
                        () -> workspace.languageModels().setUp());
        models.setId("menu-language-models");
        menu.getItems().add(models);
        return menu;
    }

    private Menu helpMenu() {
        Menu menu = new Menu("Help");
        menu.getItems()
                .addAll(
                        MenuItems.item("Keyboard", Feather.COMMAND, help::keyboard),
                        MenuItems.item("About Kinescribe", Feather.INFO, help::about));
        return menu;
    }

    private void switchTheme() {
        boolean dark = settings.themeProperty().get() == Theme.DARK;
        settings.themeProperty().set(dark ? Theme.LIGHT : Theme.DARK);
    }

    private static boolean anyOutOfDate(Project project) {
        Freshness freshness = new Freshness(project);
        return project.results().anyMatch(freshness::isOutOfDate);
    }

    private static void select(RadioMenuItem item) {
        item.setSelected(true);
    }

    private static void follow(MenuItem item, String verb, ReadOnlyStringProperty label) {
        item.textProperty().bind(Bindings.concat(verb + " ", label));
        item.disableProperty().bind(label.isEmpty());
    }

    private static void follow(Button button, String verb, ReadOnlyStringProperty label) {
        button.disableProperty().bind(label.isEmpty());
        label.addListener((o, before, after) -> Kit.explain(button, verb + " " + after));
    }
}
