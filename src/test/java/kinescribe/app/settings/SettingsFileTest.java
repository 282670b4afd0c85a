package kinescribe.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.app.fx.Theme;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private final Path folder;

    SettingsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void remembersWhatWasWritten() throws KinescribeException {
        Settings settings = new Settings();
        settings.themeProperty().set(Theme.DARK);
        settings.widthProperty().set(1500);
        settings.remember(folder.resolve("a.kinescribe"));
        settings.remember(folder.resolve("b.kinescribe"));
        file().write(settings);
        Settings again = new Settings();
        file().readInto(again);
        assertThat(again.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(again.widthProperty().get()).isEqualTo(1500);
        assertThat(again.recent())
                .containsExactly(folder.resolve("b.kinescribe"), folder.resolve("a.kinescribe"));
        assertThat(folder.resolve("settings.json.tmp")).doesNotExist();
    }

    @Test
    void remembersHowTheWindowIsDivided() throws KinescribeException {
        Settings settings = new Settings();
        settings.layout().topProperty().set(0.41);
        settings.layout().chartsShownProperty().set(false);
        settings.layout().timelineShownProperty().set(true);
        file().write(settings);
        Settings again = new Settings();
        file().readInto(again);
        assertThat(again.layout().topProperty().get()).isEqualTo(0.41);
        assertThat(again.layout().leftProperty().get())
                .isEqualTo(new Settings().layout().leftProperty().get());
        assertThat(again.layout().chartsShownProperty().get()).isFalse();
        assertThat(again.layout().timelineShownProperty().get()).isTrue();
    }

    @Test
    void remembersHowTheBodyIsLookedAt() throws KinescribeException {
        Settings settings = new Settings();
        settings.viewer().styleProperty().set(BodyStyle.BOTH);
        settings.viewer().trailJointProperty().set("left_foot");
        settings.viewer().alignStartsProperty().set(false);
        settings.viewer().shows(ViewerMark.TRAIL).set(true);
        settings.viewer().shows(ViewerMark.SENSORS).set(false);
        file().write(settings);
        Settings again = new Settings();
        file().readInto(again);
        assertThat(again.viewer().styleProperty().get()).isEqualTo(BodyStyle.BOTH);
        assertThat(again.viewer().trailJointProperty().get()).isEqualTo("left_foot");
        assertThat(again.viewer().alignStartsProperty().get()).isFalse();
        assertThat(again.viewer().shows(ViewerMark.TRAIL).get()).isTrue();
        assertThat(again.viewer().shows(ViewerMark.SENSORS).get()).isFalse();
        assertThat(again.viewer().shows(ViewerMark.SHADOW).get()).isTrue();
    }

    @Test
    void nonsenseAboutTheViewerLeavesItsDefaults() throws IOException, KinescribeException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"viewer\":{\"bodyStyle\":\"jelly\",\"trailJoint\":\"tail\",\"show\":7}}");
        Settings settings = new Settings();
        file().readInto(settings);
        assertThat(settings.viewer().styleProperty().get()).isEqualTo(BodyStyle.CAPSULES);
        assertThat(settings.viewer().trailJointProperty().get()).isEqualTo("right_wrist");
        file().write(settings);
        file().readInto(settings);
        assertThat(settings.viewer().shows(ViewerMark.SENSORS).get()).isTrue();
    }

    @Test
    void keepsKeysOfOtherVersionsAndIgnoresNonsense() throws IOException, KinescribeException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"theme\":\"purple\",\"width\":-3,\"future\":{\"a\":1}}");
        Settings settings = new Settings();
        file().readInto(settings);
        assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(settings.widthProperty().get()).isEqualTo(new Settings().widthProperty().get());
        file().write(settings);
        assertThat(folder.resolve("settings.json"))
                .content()
                .containsIgnoringWhitespaces("\"future\":{\"a\":1}");
    }

    @Test
    void aMissingFileMeansDefaults() throws KinescribeException {
        Settings settings = new Settings();
        file().readInto(settings);
        assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aBrokenFileIsToldAndThenReplaced() throws IOException, KinescribeException {
        Path json = folder.resolve("settings.json");
        Files.writeString(json, "{\"theme\":");
        Settings settings = new Settings();
        assertThatThrownBy(() -> file().readInto(settings))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("settings.json");
        file().write(settings);
        file().readInto(settings);
    }

    @Test
    void theSameProjectIsRememberedOnceAndOldOnesFallOff() {
        Settings settings = new Settings();
        for (int i = 0; i < Settings.RECENT + 3; i++) {
            settings.remember(Path.of("p" + i));
        }
        settings.remember(Path.of("p5"));
        assertThat(settings.recent()).hasSize(Settings.RECENT).doesNotHaveDuplicates();
        assertThat(settings.recent().get(0)).isEqualTo(Path.of("p5").toAbsolutePath());
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }
}
