package kinescribe.app.signals;

import java.util.List;

/**
 * What a chart over time shows.
 *
 * @param title what is shown
 * @param unit its unit
 * @param traces lines
 * @param layers parts laid upon each other below the lines
 * @param bands what happened when
 * @param note what is missing; empty where nothing is
 */
record TimePlot(
        String title,
        String unit,
        List<Trace> traces,
        List<Layer> layers,
        List<Band> bands,
        String note) {}
