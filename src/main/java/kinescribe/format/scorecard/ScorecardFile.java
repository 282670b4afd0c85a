package kinescribe.format.scorecard;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.evaluate.scorecard.Estimate;
import kinescribe.evaluate.scorecard.Measure;
import kinescribe.evaluate.scorecard.Scorecard;
import kinescribe.format.StrictJson;
import kinescribe.format.WholeFiles;

/**
 * A scorecard as JSON or CSV, to be read by other programs. In JSON every measure stands under its
 * id in {@code measures}, and under its activity's name in {@code activities} where activities were
 * measured alone: {@code value}, its 95 % interval {@code ci}, {@code floor} and {@code ceiling}
 * alike, {@code position} (0 at the floor, 1 at the ceiling), {@code verdict}, {@code sentence}.
 * What is not known is null in JSON and empty in CSV.
 */
public final class ScorecardFile {
    private static final JsonMapper MAPPER = StrictJson.mapper().build();

    private static final List<String> HEADER =
            List.of(
                    "activity",
                    "group",
                    "measure",
                    "unit",
                    "value",
                    "ci_low",
                    "ci_high",
                    "floor",
                    "ceiling",
                    "position",
                    "verdict",
                    "sentence");

    private ScorecardFile() {}

    /** Writes JSON in place of what was there. */
    public static void writeJson(Scorecard card, Path file) throws KinescribeException {
        WholeFiles.replace(file, temporary -> MAPPER.writeValue(temporary.toFile(), tree(card)));
    }

    /** Writes a line a measure in place of what was there. */
    public static void writeCsv(Scorecard card, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord(HEADER);
                        card.measures().forEach(m -> csv.writeRecord(line("", card, m)));
                        card.byActivity()
                                .forEach(
                                        (activity, some) ->
                                                some.forEach(
                                                        m ->
                                                                csv.writeRecord(
                                                                        line(activity, card, m))));
                    }
                });
    }

    /** A scorecard as a tree. */
    public static ObjectNode tree(Scorecard card) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("site", card.site());
        tree.put("simulatedStandIn", card.standIn());
        tree.put("seed", card.settings().seed());
        tree.put("draws", card.settings().draws());
        tree.set("counts", MAPPER.valueToTree(card.counts()));
        tree.set("measures", measures(card, card.measures()));
        if (card.settings().perActivity()) {
            ObjectNode activities = tree.putObject("activities");
            card.byActivity().forEach((name, some) -> activities.set(name, measures(card, some)));
        }
        ArrayNode notices = tree.putArray("notices");
        card.notices().stream().map(Notice::text).forEach(notices::add);
        return tree;
    }

    private static ObjectNode measures(Scorecard card, List<Measure> some) {
        ObjectNode measures = JsonNodeFactory.instance.objectNode();
        for (Measure measure : some) {
            ObjectNode node = measures.putObject(measure.kind().id());
            node.put("group", measure.kind().group().id());
            node.put("title", measure.kind().title());
            node.put("unit", measure.kind().unit());
            node.put("higherIsBetter", measure.kind().higherIsBetter());
            put(node, measure.value());
            ObjectNode parts = node.putObject("parts");
            measure.value().parts().forEach((name, part) -> put(parts, name, part));
            put(node.putObject("floor"), measure.floor());
            put(node.putObject("ceiling"), measure.ceiling());
            node.put("ceilingIsNoise", measure.kind().ceilingIsNoise());
            put(node, "position", measure.position());
            node.put("verdict", measure.verdict().label());
            node.put("sentence", card.sentence(measure));
        }
        return measures;
    }

    private static void put(ObjectNode node, Estimate estimate) {
        put(node, "value", estimate.mean());
        ArrayNode interval = node.putArray("ci");
        for (double end : estimate.interval()) {
            if (Double.isFinite(end)) {
                interval.add(end);
            } else {
                interval.addNull();
            }
        }
        node.put("draws", estimate.draws());
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static List<String> line(String activity, Scorecard card, Measure measure) {
        return List.of(
                activity,
                measure.kind().group().id(),
                measure.kind().id(),
                measure.kind().unit(),
                cell(measure.value().mean()),
                cell(measure.value().interval().get(0)),
                cell(measure.value().interval().get(1)),
                cell(measure.floor().mean()),
                cell(measure.ceiling().mean()),
                cell(measure.position()),
                measure.verdict().label(),
                card.sentence(measure));
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }
}
