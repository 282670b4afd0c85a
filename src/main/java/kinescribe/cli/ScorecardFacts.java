package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.evaluate.scorecard.Estimate;
import kinescribe.evaluate.scorecard.Measure;
import kinescribe.evaluate.scorecard.Scorecard;

/** A scorecard as facts for JSON. */
final class ScorecardFacts {
    private ScorecardFacts() {}

    static Map<String, Object> of(Scorecard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", card.site());
        facts.put("simulatedStandIn", card.standIn());
        facts.put("seed", card.settings().seed());
        facts.put("draws", card.settings().draws());
        facts.put("counts", card.counts());
        facts.put("measures", measures(card, card.measures()));
        if (card.settings().perActivity()) {
            Map<String, Object> activities = new TreeMap<>();
            card.byActivity().forEach((a, some) -> activities.put(a, measures(card, some)));
            facts.put("activities", activities);
        }
        facts.put("notices", Verb.texts(card.notices()));
        return facts;
    }

    private static Map<String, Object> measures(Scorecard card, List<Measure> some) {
        Map<String, Object> measures = new TreeMap<>();
        some.forEach(m -> measures.put(m.kind().id(), of(card, m)));
        return measures;
    }

    private static Map<String, Object> of(Scorecard card, Measure measure) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("group", measure.kind().group().id());
        facts.put("title", measure.kind().title());
        facts.put("unit", measure.kind().unit());
        facts.put("higherIsBetter", measure.kind().higherIsBetter());
        facts.put("value", measure.value().mean());
        facts.put("ci", measure.value().interval());
        facts.put("draws", measure.value().draws());
        facts.put("parts", measure.value().parts());
        facts.put("floor", ofReference(measure.floor()));
        facts.put("ceiling", ofReference(measure.ceiling()));
        facts.put("ceilingIsNoise", measure.kind().ceilingIsNoise());
        facts.put("position", measure.position());
        facts.put("verdict", measure.verdict().label());
        facts.put("sentence", card.sentence(measure));
        return facts;
    }

    private static Map<String, Object> ofReference(Estimate estimate) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("value", estimate.mean());
        facts.put("ci", estimate.interval());
        facts.put("draws", estimate.draws());
        return facts;
    }
}
