package kinescribe.pipeline;

import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.project.Entry;

/** What an evaluation is called: what it learned from, where, and what is not as usual. */
final class RunName {
    private RunName() {}

    static String of(EvaluationResult result, String site) {
        EvaluationSettings settings = result.settings();
        EvaluationSettings usual = EvaluationSettings.standard(EvaluationMode.REAL);
        StringBuilder name = new StringBuilder(result.learnedFrom()).append(" · ").append(site);
        if (!settings.model().equals(usual.model())) {
            name.append(" · ").append(settings.model());
        }
        if (!settings.protocol().equals(usual.protocol())) {
            name.append(" · ").append(settings.protocol().id());
        }
        if (settings.mode().learnsReal()) {
            name.append(ScorePoint.amount(settings.real()));
        }
        return name.toString();
    }

    /** A fresh run that takes the place of an old one keeps a name that was given by hand. */
    static Entry<EvaluationResult> carriedOver(
            Entry<EvaluationResult> old, Entry<EvaluationResult> fresh, String site) {
        return old.name().equals(of(old.value(), site)) ? fresh : fresh.named(old.name());
    }
}
