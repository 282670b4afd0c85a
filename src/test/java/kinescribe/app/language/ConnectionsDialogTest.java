package kinescribe.app.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.job.InlineJobRunner;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.Connections;
import kinescribe.language.Disclosure;
import kinescribe.language.Keys;
import kinescribe.language.MemoryKeyStore;
import kinescribe.language.ModelServer;
import kinescribe.language.QuickTime;
import kinescribe.language.Secret;
import kinescribe.pipeline.ConnectionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Setting language models up in a real window. */
@ExtendWith(ApplicationExtension.class)
class ConnectionsDialogTest {
    private static final long PATIENCE_S = 30;

    private final FxRobot robot;
    private final MemoryKeyStore store = new MemoryKeyStore();
    @TempDir private Path folder;

    ConnectionsDialogTest(FxRobot robot) {
        this.robot = robot;
    }

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 1280, 800);
    }

    @Test
    void aConnectionIsAddedTriedAndItsKeyKept() throws Exception {
        try (ModelServer server = new ModelServer(ConnectionKind.OLLAMA)) {
            server.thenSays("{\"sentence\":\"A person walks quite slowly.\"}")
                    .thenRefuses(404, "no model called small-model");
            LanguageModelsModel model = model();
            Future<Void> open = open(model);
            Scene scene = robot.lookup("#connection-save").query().getScene();
            Screens.save(robot, scene, Theme.LIGHT, "language-empty-light");

            robot.clickOn("#connection-save");
            assertThat(said()).startsWith("The connection has no name.");
            choose("#connection-kind", 1);
            assertThat(text("#connection-url").getText()).isEqualTo("http://localhost:11434");
            write("#connection-name", "home");
            write("#connection-url", server.connection().baseUrl());
            write("#connection-model", "small-model");
            choose("#connection-key-place", 2);
            write("#connection-key", "sk-0815-0815");
            robot.clickOn("#connection-test");
            waitForFxEvents();

            assertThat(said()).startsWith("It answered within");
            assertThat(store.find("home").map(Secret::isNone)).contains(false);
            assertThat(server.keys()).containsExactly("Bearer sk-0815-0815");
            assertThat(text("#connection-key").getText()).isEmpty();
            assertThat(label("#connection-taken").getText()).startsWith("1 request");
            Screens.save(robot, scene, Theme.LIGHT, "language-light");
            Screens.save(robot, scene, Theme.DARK, "language-dark");
            robot.clickOn("#connection-test");
            waitForFxEvents();
            assertThat(said()).contains("“no model called small-model”");
            Screens.save(robot, scene, Theme.DARK, "language-refused-dark");
            Screens.save(robot, scene, Theme.LIGHT, "language-refused-light");

            robot.clickOn("#connection-add");
            assertThat(text("#connection-name").getText()).isEmpty();
            robot.clickOn("#connections").clickOn("home");
            waitForFxEvents();
            assertThat(text("#connection-model").getText()).isEqualTo("small-model");
            robot.clickOn("#connection-remove");
            waitForFxEvents();
            assertThat(robot.lookup("#connections").queryAs(ListView.class).getItems().size())
                    .isZero();
            assertThat(store.find("home")).isEmpty();
            robot.clickOn("Close");
            open.get(PATIENCE_S, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatWouldLeaveIsShownAndNothingGoesWithoutAYes() throws Exception {
        Disclosure disclosure =
                new Disclosure(
                        Connection.usual("far", ConnectionKind.ANTHROPIC, "a-model"),
                        List.of("the activity's name", "up to 60 prompts"));
        for (String button : List.of("#consent-keep", "#consent-send")) {
            Future<Boolean> answer =
                    WaitForAsyncUtils.asyncFx(() -> new ConsentDialog().isGivenTo(disclosure));
            waitForFxEvents();
            Scene scene = robot.lookup("#consent-send").query().getScene();
            Screens.save(robot, scene, Theme.DARK, "consent-dark");
            Screens.save(robot, scene, Theme.LIGHT, "consent-light");
            robot.clickOn(button);

            assertThat(answer.get(PATIENCE_S, TimeUnit.SECONDS))
                    .isEqualTo(button.equals("#consent-send"));
        }
    }

    private LanguageModelsModel model() {
        Connections connections =
                new Connections(new Keys(Map.<String, String>of()::get, store), new QuickTime(), 1);
        return new LanguageModelsModel(
                new ConnectionFile(folder.resolve("connections.json")),
                connections,
                new InlineJobRunner(),
                Runnable::run,
                disclosure -> false,
                e -> {});
    }

    private Future<Void> open(LanguageModelsModel model) {
        Future<Void> open =
                WaitForAsyncUtils.asyncFx(
                        () -> {
                            new ConnectionsDialog(model).show();
                            return null;
                        });
        waitForFxEvents();
        return open;
    }

    private void write(String field, String words) {
        robot.interact(() -> text(field).setText(words));
    }

    private void choose(String box, int index) {
        robot.interact(
                () -> robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(index));
        waitForFxEvents();
    }

    private String said() {
        return label("#connection-said").getText();
    }

    private Label label(String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    private TextInputControl text(String id) {
        return robot.lookup(id).queryTextInputControl();
    }
}
