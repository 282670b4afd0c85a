package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
    void theProgramWritesSchemaNine() {
        assertThat(SchemaUpgrades.standard().current()).isEqualTo(9);
    }

    @Test
    void promptsOfSchemaEightAreOpenAndTheirActivitiesHaveNoTarget() throws Exception {
        ObjectNode old = manifest(8);
        old.putArray("prompts").addObject().put("id", "prompt-1").put("text", "A man sits.");
        old.putArray("activities").addObject().put("id", "activity-1").put("name", "sitting");
        ObjectNode now = SchemaUpgrades.standard().upgrade(old);
        assertThat(now.at("/prompts/0/curation/verdict").asText()).isEqualTo("OPEN");
        assertThat(now.at("/prompts/0/curation/tags").isArray()).isTrue();
        assertThat(now.at("/prompts/0/curation/note").asText("?")).isEmpty();
        assertThat(now.at("/prompts/0/written").asText("?")).isEmpty();
        assertThat(now.at("/activities/0/target").asInt(-1)).isZero();
    }

    @Test
    void sensorsOfSchemaFourAreTheProjectsDevice() throws Exception {
        ObjectNode old = manifest(4);
        old.putArray("sensors").addObject().put("id", "sensor-1").put("device", "unknown then");
        assertThat(SchemaUpgrades.standard().upgrade(old).at("/sensors/0").has("device")).isFalse();
    }

    @Test
    void runsOfSchemaFiveKeepTheirScoresAndGetThoseThatTheirMatrixTells() throws Exception {
        ObjectNode old = manifest(5);
        ObjectNode result = old.putArray("runs").addObject().putObject("result");
        result.put("macroF1", 0.7).put("macroF1Sd", 0.01);
        result.putArray("interval").add(0.6).add(0.8);
        result.putArray("classes").add("sit").add("walk");
        result.putObject("perClassF1").put("sit", 0.75).put("walk", 0.65);
        result.putObject("perSubjectF1").put("p1", 0.7);
        ArrayNode confusion = result.putArray("confusion");
        confusion.addArray().add(6).add(2);
        confusion.addArray().add(1).add(1);

        JsonNode now = SchemaUpgrades.standard().upgrade(old).at("/runs/0/result");

        assertThat(now.has("macroF1")).isFalse();
        assertThat(now.at("/scores/overall/MACRO_F1/high").asDouble()).isEqualTo(0.8);
        // Recall 6/8 and 1/2; 7 of 10 right; of 7 taken for sitting 6 were.
        assertThat(now.at("/scores/overall/BALANCED_ACCURACY/value").asDouble()).isEqualTo(0.625);
        assertThat(now.at("/scores/overall/ACCURACY/value").asDouble()).isEqualTo(0.7);
        assertThat(now.at("/scores/overall/CALIBRATION_ERROR/value").asText()).isEqualTo("NaN");
        assertThat(now.at("/scores/byClass/sit/precision").asDouble()).isEqualTo(6.0 / 7);
        assertThat(now.at("/scores/byClass/walk/recall").asDouble()).isEqualTo(0.5);
        assertThat(now.at("/scores/bySubject/p1").asDouble()).isEqualTo(0.7);
        assertThat(now.at("/cost/modelBytes").asLong()).isZero();
    }
}
