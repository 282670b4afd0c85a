package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.AugmentedCopies;
import kinescribe.evaluate.Protocol;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.VirtualUse;
import kinescribe.learn.network.TrainingOptions;

/**
 * Runs of schema 5 had leave one out or a number of groups as protocol, drew windows by class and
 * no people, gave simulated windows the weight of real ones and made no copies.
 */
final class SettingsUpgrade {
    private SettingsUpgrade() {}

    /**
     * Schema 6 at first had no choice of how to draw real windows, which was by class, and how to
     * calibrate simulated ones and learn from them, which was not at all and together.
     */
    static void uses(ObjectNode root) {
        for (JsonNode run : root.path("runs")) {
            JsonNode settings = run.path("result").path("settings");
            if (settings.path("real") instanceof ObjectNode real && !real.has("byClass")) {
                real.put("byClass", true);
            }
            if (settings.path("virtual") instanceof ObjectNode virtual) {
                for (Map.Entry<String, JsonNode> usual :
                        ProjectJson.tree(VirtualUse.ALIKE).properties()) {
                    if (!virtual.has(usual.getKey())) {
                        virtual.set(usual.getKey(), usual.getValue());
                    }
                }
            }
        }
    }

    /**
     * Up to schema 7 all windows were of accelerometer and gyroscope, and evaluations trained
     * networks in one way.
     */
    static void training(ObjectNode root) {
        for (JsonNode run : root.path("runs")) {
            JsonNode result = run.path("result");
            if (result.path("settings") instanceof ObjectNode settings) {
                settings.set("training", ProjectJson.tree(TrainingOptions.STANDARD));
            }
            usualTriads(result.path("windows"));
        }
        for (JsonNode dataset : root.path("datasets")) {
            usualTriads(dataset.path("spec"));
        }
    }

    private static void usualTriads(JsonNode spec) {
        if (spec instanceof ObjectNode windows) {
            windows.set("triads", ProjectJson.tree(WindowSpec.USUAL_TRIADS));
        }
    }

    static void of(ObjectNode root) {
        for (JsonNode run : root.path("runs")) {
            if (run.path("result").path("settings") instanceof ObjectNode settings) {
                int folds = settings.path("protocol").path("folds").asInt();
                double share = settings.path("realShare").asDouble(1);
                settings.remove("realShare");
                settings.set(
                        "protocol",
                        ProjectJson.tree(folds < 2 ? Protocol.LOSO : Protocol.kFold(folds)));
                settings.set("real", ProjectJson.tree(new RealAmount(share, 0, true)));
                settings.set("virtual", ProjectJson.tree(VirtualUse.ALIKE));
                settings.set("copies", ProjectJson.tree(AugmentedCopies.STANDARD));
            }
        }
    }
}
