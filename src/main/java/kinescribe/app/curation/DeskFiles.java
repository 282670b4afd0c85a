package kinescribe.app.curation;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import kinescribe.app.fx.Kit;
import kinescribe.format.prompt.PromptFormat;
import kinescribe.format.prompt.PromptFormats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The menus for reading and writing files of prompts. */
final class DeskFiles {
    private final DeskCommands commands;

    DeskFiles(DeskCommands commands) {
        this.commands = commands;
    }

    /** Reads a file or a folder. */
    MenuButton importMenu() {
        MenuButton menu = menu("desk-import", Feather.DOWNLOAD, "Import prompts…");
        menu.getItems()
                .addAll(
                        item("File: text, CSV or JSON lines…", () -> importFile(menu)),
                        item("Folder: HumanML3D or IMUGPT layout…", () -> importFolder(menu)));
        return menu;
    }

    /** Writes a file or a folder, of all prompts or of the selected ones. */
    MenuButton exportMenu() {
        MenuButton menu = menu("desk-export", Feather.UPLOAD, "Export prompts…");
        menu.getItems().addAll(formats(menu, false, ""));
        menu.getItems().addAll(formats(menu, true, "Selected, "));
        return menu;
    }

    /** Asks for a file and reads it. */
    void importFile(Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import prompts");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Prompts", "*.txt", "*.csv", "*.jsonl", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(commands::importFrom);
    }

    private void importFolder(Node owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Import a folder of prompts");
        Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(commands::importFrom);
    }

    private List<MenuItem> formats(MenuButton menu, boolean onlySelected, String prefix) {
        List<MenuItem> items = new ArrayList<>();
        for (PromptFormat format : PromptFormats.all()) {
            String lost = format.keepsCuration() ? "" : " (no rejected ones, no tags)";
            items.add(
                    item(
                            prefix + format.name() + (onlySelected ? "" : lost) + "…",
                            () -> export(menu, format, onlySelected)));
        }
        return items;
    }

    private void export(Node owner, PromptFormat format, boolean onlySelected) {
        if (format.isFolder()) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle("Export into a folder");
            Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                    .ifPresent(f -> commands.export(format, onlySelected, f.toPath()));
        } else {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Export prompts");
            chooser.setInitialFileName("prompts." + format.extension());
            Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                    .ifPresent(f -> commands.export(format, onlySelected, f.toPath()));
        }
    }

    private static MenuButton menu(String id, Ikon ikon, String words) {
        MenuButton menu = new MenuButton();
        Kit.dressAsIcon(menu, ikon, words);
        menu.setId(id);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
