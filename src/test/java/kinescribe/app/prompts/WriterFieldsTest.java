package kinescribe.app.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.LanguageModels;
import kinescribe.app.fx.Screens;
import kinescribe.app.fx.TestStages;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.Connections;
import kinescribe.language.Keys;
import kinescribe.language.MemoryKeyStore;
import kinescribe.language.ModelServer;
import kinescribe.language.QuickTime;
import kinescribe.prompt.ModelWriter;
import kinescribe.prompt.Prompt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Prompts written by a language model in a real window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // what @Start sets needs the toolkit
class WriterFieldsTest {
    private final ModelServer server = new ModelServer(ConnectionKind.ANTHROPIC);
    private final AgreedModels models = new AgreedModels();
    private final FxRobot robot;
    private Workspace workspace;
    private Scene scene;

    WriterFieldsTest(FxRobot robot) {
        this.robot = robot;
    }

    @Start
    void start(Stage stage) {
        workspace = Fixtures.workspace(Fixtures.strolls());
        workspace.setLanguageModels(models);
        PromptsViewModel model = new PromptsViewModel(workspace);
        scene = new Scene((Parent) new PromptsView(workspace, model).node(), 700, 760);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 700, 760);
        models.connections.add(server.connection());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void promptsComeFromTheChosenModelAndItsMeterIsShown() {
        server.thenSays("{\"prompts\":[\"A man strolls.\",\"A person walks.\"]}")
                .thenRefuses(401, "no");
        robot.clickOn("#write-prompts");
        waitForFxEvents();
        Scene popover = robot.lookup("#write-writer").query().getScene();
        Screens.save(robot, popover, Theme.LIGHT, "writer-offline-light");
        assertThat(robot.lookup("#write-description").query().isDisabled()).isTrue();
        ComboBox<?> writer = robot.lookup("#write-writer").queryAs(ComboBox.class);
        robot.interact(() -> writer.getSelectionModel().select(1));
        robot.clickOn("#write-description").write("strolling about");
        robot.interact(
                () ->
                        robot.lookup("#write-count")
                                .<Spinner<Integer>>queryAs(spinner())
                                .getValueFactory()
                                .setValue(2));
        Screens.save(robot, popover, Theme.DARK, "writer-dark");
        Screens.save(robot, popover, Theme.LIGHT, "writer-light");
        robot.clickOn("#write-now");
        waitForFxEvents();

        assertThat(workspace.project().prompts())
                .extracting(Prompt::text)
                .contains("A man strolls.")
                .hasSize(5); // one was there already
        assertThat(models.agreedTo).containsExactly(ModelWriter.sent());
        assertThat(server.requests().get(0).toString()).contains("strolling about");
        assertThat(workspace.notices())
                .anyMatch(n -> n.text().contains("401"))
                .anyMatch(n -> n.text().startsWith("test: "));
        robot.clickOn("#write-prompts");
        assertThat(robot.lookup("#write-taken").queryAs(Label.class).getText())
                .isEqualTo("2 requests");
    }

    @SuppressWarnings("unchecked")
    private static Class<Spinner<Integer>> spinner() {
        return (Class<Spinner<Integer>>) (Class<?>) Spinner.class;
    }

    /** Language models that everybody has agreed to. */
    private static final class AgreedModels implements LanguageModels {
        private final ObservableList<Connection> connections = FXCollections.observableArrayList();
        private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
        private final List<List<String>> agreedTo = new ArrayList<>();
        private final Connections asking =
                new Connections(
                        new Keys(Map.<String, String>of()::get, new MemoryKeyStore()),
                        new QuickTime(),
                        1);

        @Override
        public ObservableList<Connection> connections() {
            return connections;
        }

        @Override
        public void whenAgreed(Connection connection, List<String> sent, Consumer<Connections> go) {
            agreedTo.add(sent);
            go.accept(asking);
            asked.set(asked.get() + 1);
        }

        @Override
        public String taken(Connection connection) {
            return Optional.of(asking.meter().of(connection.name()).requests())
                    .map(n -> n == 0 ? "" : n + " requests")
                    .orElseThrow();
        }

        @Override
        public ReadOnlyIntegerProperty askedProperty() {
            return asked.getReadOnlyProperty();
        }

        @Override
        public void setUp() {}
    }
}
