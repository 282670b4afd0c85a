package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kinescribe.evaluate.ClassScore;
import kinescribe.evaluate.PairedComparison;
import kinescribe.evaluate.Score;

/** The figures of one run. */
final class RunFigures {
    private RunFigures() {}

    /** The confusion matrix: a row a true class, a column what it was taken for. */
    static Figure confusion(RunRow run) {
        ConfusionTable confusion = ConfusionTable.of(run.result());
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("true\\predicted"));
        header.addAll(confusion.classes());
        table.add(header);
        for (int truth = 0; truth < confusion.size(); truth++) {
            List<String> row = new ArrayList<>(List.of(confusion.classes().get(truth)));
            confusion.counts().get(truth).forEach(count -> row.add(count.toString()));
            table.add(row);
        }
        return figure(run, "confusion", "Confusion", table);
    }

    /** Every class's scores. */
    static Figure classes(RunRow run) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("class", "f1", "ci_low", "ci_high", "sd", "precision", "recall"));
        for (Map.Entry<String, ClassScore> one : run.result().scores().byClass().entrySet()) {
            Score f1 = one.getValue().f1();
            table.add(
                    List.of(
                            one.getKey(),
                            ResultsText.cell(f1.value()),
                            ResultsText.cell(f1.low()),
                            ResultsText.cell(f1.high()),
                            ResultsText.cell(f1.sd()),
                            ResultsText.cell(one.getValue().precision()),
                            ResultsText.cell(one.getValue().recall())));
        }
        return figure(run, "classes", "F1 by class", table);
    }

    /** Which classes gain or lose against the pinned run. */
    static Figure against(RunRow run, PairedComparison comparison) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("class", "f1_difference", "ci_low", "ci_high"));
        comparison
                .byClass()
                .forEach(
                        (name, f1) ->
                                table.add(
                                        List.of(
                                                name,
                                                ResultsText.cell(f1.difference()),
                                                ResultsText.cell(f1.low()),
                                                ResultsText.cell(f1.high()))));
        return figure(run, "classes-against-pinned", "F1 by class, less the pinned run's", table);
    }

    /** Every person's macro-F1. */
    static Figure people(RunRow run, SortedMap<String, Score> scores) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("person", "macro_f1", "ci_low", "ci_high", "sd"));
        scores.forEach(
                (person, score) ->
                        table.add(
                                List.of(
                                        person,
                                        ResultsText.cell(score.value()),
                                        ResultsText.cell(score.low()),
                                        ResultsText.cell(score.high()),
                                        ResultsText.cell(score.sd()))));
        return figure(run, "people", "Macro-F1 by person", table);
    }

    /** The windows behind a cell of the confusion matrix. */
    static Figure windows(RunRow run, String title, List<CellWindow> windows) {
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        "person",
                        "trial",
                        "site",
                        "start_s",
                        "true",
                        "taken_for",
                        "probability",
                        "times",
                        "seeds"));
        for (CellWindow window : windows) {
            table.add(
                    List.of(
                            window.source().subject(),
                            window.source().trial(),
                            window.source().site(),
                            ResultsText.cell(window.startS()),
                            window.truth(),
                            window.taken(),
                            ResultsText.cell(window.probability()),
                            Integer.toString(window.times()),
                            Integer.toString(window.seeds())));
        }
        return figure(run, "windows", title, table);
    }

    private static Figure figure(RunRow run, String name, String what, List<List<String>> table) {
        return new Figure(name, what + ": " + run.name(), Caution.of(run.result()), table);
    }
}
