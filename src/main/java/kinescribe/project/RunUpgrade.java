package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Evaluations up to schema 5 had macro-F1 and F1 by class and person only. What can be told from
 * their confusion matrix is worked out; the rest is not known.
 */
final class RunUpgrade {
    private static final String UNKNOWN = "NaN";

    private RunUpgrade() {}

    static void of(ObjectNode root) {
        for (JsonNode run : root.path("runs")) {
            if (run.path("result") instanceof ObjectNode result) {
                upgrade(result);
            }
        }
    }

    private static void upgrade(ObjectNode result) {
        JsonNode confusion = result.path("confusion");
        ObjectNode scores = result.objectNode();
        ObjectNode overall = scores.putObject("overall");
        ObjectNode macroF1 = overall.putObject("MACRO_F1");
        macroF1.set("value", result.path("macroF1"));
        macroF1.set("sd", result.path("macroF1Sd"));
        end(macroF1, "low", result.path("interval").path(0));
        end(macroF1, "high", result.path("interval").path(1));
        set(overall.putObject("BALANCED_ACCURACY"), meanRecall(confusion));
        set(overall.putObject("ACCURACY"), accuracy(confusion));
        set(overall.putObject("CALIBRATION_ERROR"), Double.NaN);
        ObjectNode byClass = scores.putObject("byClass");
        for (Map.Entry<String, JsonNode> f1 : result.path("perClassF1").properties()) {
            int c = place(result.path("classes"), f1.getKey());
            ObjectNode score = byClass.putObject(f1.getKey());
            set(score.putObject("f1"), f1.getValue().asDouble());
            put(score, "precision", hits(confusion, c) / column(confusion, c));
            put(score, "recall", hits(confusion, c) / row(confusion, c));
        }
        scores.set("bySubject", result.path("perSubjectF1"));
        for (String former :
                new String[] {"macroF1", "macroF1Sd", "interval", "perClassF1", "perSubjectF1"}) {
            result.remove(former);
        }
        result.set("scores", scores);
        result.putObject("cost").put("secondsPerWindow", UNKNOWN).put("modelBytes", 0);
    }

    private static int place(JsonNode classes, String name) {
        for (int c = 0; c < classes.size(); c++) {
            if (classes.path(c).asText().equals(name)) {
                return c;
            }
        }
        return -1;
    }

    private static double meanRecall(JsonNode confusion) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < confusion.size(); c++) {
            if (row(confusion, c) > 0) {
                sum += hits(confusion, c) / row(confusion, c);
                n++;
            }
        }
        return sum / n;
    }

    private static double accuracy(JsonNode confusion) {
        double right = 0;
        double all = 0;
        for (int c = 0; c < confusion.size(); c++) {
            right += hits(confusion, c);
            all += row(confusion, c);
        }
        return right / all;
    }

    private static double hits(JsonNode confusion, int c) {
        return confusion.path(c).path(c).asDouble();
    }

    private static double row(JsonNode confusion, int c) {
        double sum = 0;
        for (JsonNode cell : confusion.path(c)) {
            sum += cell.asDouble();
        }
        return sum;
    }

    private static double column(JsonNode confusion, int c) {
        double sum = 0;
        for (JsonNode row : confusion) {
            sum += row.path(c).asDouble();
        }
        return sum;
    }

    private static void set(ObjectNode score, double value) {
        put(score, "value", value);
        score.put("sd", UNKNOWN).put("low", UNKNOWN).put("high", UNKNOWN);
    }

    private static void end(ObjectNode score, String name, JsonNode end) {
        if (end.isMissingNode()) {
            score.put(name, UNKNOWN);
        } else {
            score.set(name, end);
        }
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.put(name, UNKNOWN);
        }
    }
}
