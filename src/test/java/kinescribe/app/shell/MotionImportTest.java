package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.format.motion.LengthUnit;
import kinescribe.format.motion.MotionAssumption;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MotionImportTest {
    private record Asked(List<Path> files, List<MotionAssumption> open) {}

    private final Workspace workspace = Fixtures.workspace(Fixtures.strolls());
    private final List<Asked> asked = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void goesOnWithoutAQuestionWhereAllIsClear() throws Exception {
        Path file = bvh("walk.bvh", 1);

        importing(Optional.empty()).start(List.of(file));

        assertThat(asked).isEmpty();
        assertThat(workspace.project().motions()).hasSize(1);
        assertThat(workspace.notices()).anyMatch(n -> n.text().contains("centimetres"));
    }

    @Test
    void asksOnceAboutFilesThatLeaveTheSameOpen() throws Exception {
        // A skeleton of 0.5 of an adult's size reaches some 0.6 m in cm, or an adult's in inches.
        Path one = bvh("one.bvh", 0.46);
        Path two = bvh("two.bvh", 0.46);
        Path clear = bvh("clear.bvh", 1);
        MotionReadOptions inches = new MotionReadOptions(null, LengthUnit.INCHES, null);

        importing(Optional.of(inches)).start(List.of(one, clear, two));

        assertThat(asked).singleElement().matches(a -> a.files().equals(List.of(one, two)));
        assertThat(asked.get(0).open())
                .singleElement()
                .matches(a -> a.property() == MotionAssumption.Property.UNIT);
        assertThat(workspace.project().motions()).hasSize(3);
        assertThat(workspace.project().motions())
                .filteredOn(m -> m.provenance().parameters().containsKey("unit"))
                .hasSize(2)
                .allMatch(m -> Body.statureM(m.value().motion().skeleton()) > 1.5);
    }

    @Test
    void leavesOutWhatAPersonDoesNotImportAfterAll() throws Exception {
        importing(Optional.empty()).start(List.of(bvh("one.bvh", 0.46)));

        assertThat(asked).hasSize(1);
        assertThat(workspace.project().motions()).isEmpty();
    }

    @Test
    void asksAboutEverythingIfToldTo() throws Exception {
        importing(Optional.of(new MotionReadOptions(25.0, null, null)))
                .startAsking(List.of(bvh("walk.bvh", 1)));

        assertThat(asked.get(0).open()).extracting(MotionAssumption::sure).containsOnly(true);
        assertThat(asked.get(0).open())
                .extracting(MotionAssumption::property)
                .containsExactlyInAnyOrder(MotionAssumption.Property.values());
        assertThat(asked.get(0).open())
                .filteredOn(MotionAssumption::isStated)
                .extracting(MotionAssumption::property)
                .containsExactly(MotionAssumption.Property.RATE);
        assertThat(workspace.project().motions().get(0).value().motion().rateHz()).isEqualTo(25);
    }

    @Test
    void reportsFilesThatCannotBeRead() throws Exception {
        Path file = folder.resolve("broken.bvh");
        Files.writeString(file, "HIERARCHY\nROOT");

        importing(Optional.empty()).start(List.of(file));

        assertThat(asked).isEmpty();
        assertThat(workspace.notices()).anyMatch(n -> n.text().contains("broken.bvh, line 2"));
    }

    private MotionImport importing(Optional<MotionReadOptions> answer) {
        return new MotionImport(
                workspace,
                (files, open) -> {
                    asked.add(new Asked(files, open));
                    return answer;
                });
    }

    private Path bvh(String name, double size) throws Exception {
        Skeleton skeleton =
                Body.Preset.ADULT.body().skeleton().mapped(offset -> offset.times(size));
        double[] root = new double[6];
        double[] rotations = new double[2 * skeleton.size() * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        root[1] = skeleton.offset(0).y();
        root[4] = root[1];
        Path file = folder.resolve(name);
        MotionFormats.write(new Motion(skeleton, 50, root, rotations), file);
        return file;
    }
}
