package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaUpgradesTest {
    private static final SchemaUpgrades TWO_STEPS =
            new SchemaUpgrades(
                    List.of(
                            tree -> tree.set("name", tree.remove("title")),
                            tree -> tree.put("name", tree.path("name").asText() + "!")));

    private static ObjectNode manifest(int schema) {
        return JsonNodeFactory.instance.objectNode().put("schema", schema);
    }

    @Test
    void olderManifestsTakeEveryStepInOrderAndStayUntouched() throws Exception {
        ObjectNode first = manifest(1).put("title", "Walks");
        assertThat(TWO_STEPS.upgrade(first)).isEqualTo(manifest(3).put("name", "Walks!"));
        assertThat(first).isEqualTo(manifest(1).put("title", "Walks"));
        ObjectNode second = manifest(2).put("name", "Walks");
        assertThat(TWO_STEPS.upgrade(second)).isEqualTo(manifest(3).put("name", "Walks!"));
        ObjectNode third = manifest(3).put("name", "Walks");
        assertThat(TWO_STEPS.upgrade(third)).isEqualTo(third);
    }

    @Test
    void unknownSchemasAreRefused() {
        for (int schema : new int[] {4, 0, -1}) {
            assertThatThrownBy(() -> TWO_STEPS.upgrade(manifest(schema)))
                    .hasMessageContaining("schema " + schema);
        }
        for (JsonNode none :
                List.of(
                        JsonNodeFactory.instance.objectNode(),
                        JsonNodeFactory.instance.arrayNode(),
                        JsonNodeFactory.instance.objectNode().put("schema", "1"))) {
            assertThatThrownBy(() -> TWO_STEPS.upgrade(none))
                    .hasMessageContaining("no schema number");
        }
    }

    @Test
    void devicesOfSchemaTwoKeepTheirNumbers() throws Exception {
        ObjectNode old = manifest(2);
        ObjectNode device = old.putObject("sensorModel").put("name", "mine");
        device.putObject("acceleration").put("noiseDensity", 0.5).put("biasSd", 2).put("range", 80);
        device.putObject("rotation")
                .put("noiseDensity", 0)
                .put("biasSd", 0.25)
                .put("range", Double.POSITIVE_INFINITY);
        ObjectNode expected = manifest(SchemaUpgrades.standard().current());
        ObjectNode now = expected.putObject("sensorModel").put("name", "mine");
        now.putObject("parameters")
                .put("ACC_NOISE", 0.5)
                .put("ACC_BIAS", 2)
                .put("ACC_RANGE", 80)
                .put("GYR_NOISE", 0)
                .put("GYR_BIAS", 0.25);
        now.putArray("off");
        expected.putArray("calibrations");
        expected.putArray("models");
        assertThat(SchemaUpgrades.standard().upgrade(old)).isEqualTo(expected);
    }

    @Test
    void aSensorThatIsOnNoSegmentIsLeftForTheReaderToRefuse() throws Exception {
        ObjectNode old = manifest(3);
        ObjectNode placement = old.putArray("sensors").addObject().putObject("placement");
        placement.put("site", "tail").put("joint", "left_tail");
        assertThat(SchemaUpgrades.standard().upgrade(old).path("sensors"))
                .isEqualTo(old.path("sensors"));
    }

    @Test
    void theProgramWritesSchemaSeven() {
        assertThat(SchemaUpgrades.standard().current()).isEqualTo(7);
    }

    @Test
    void sensorsOfSchemaFourAreTheProjectsDevice() throws Exception {
        ObjectNode old = manifest(4);
        old.putArray("sensors").addObject().put("id", "sensor-1").put("device", "unknown then");
        assertThat(SchemaUpgrades.standard().upgrade(old).at("/sensors/0").has("device")).isFalse();
    }
}
