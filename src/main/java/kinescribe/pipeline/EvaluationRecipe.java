package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.RealAmount;

/**
 * A grid of evaluations as people write it down: every site, model, amount of real data and mode.
 *
 * @param data what is evaluated
 * @param windows how windows are cut
 * @param models the classifiers' ids
 * @param amounts how much real data to learn from
 * @param modes what to learn from
 * @param common everything else; its mode, model and amount are not looked at
 */
public record EvaluationRecipe(
        RecipeData data,
        WindowSpec windows,
        List<String> models,
        List<RealAmount> amounts,
        List<EvaluationMode> modes,
        EvaluationSettings common) {
    public EvaluationRecipe {
        models = List.copyOf(models);
        amounts = List.copyOf(amounts);
        modes = List.copyOf(modes);
        if (models.isEmpty() || amounts.isEmpty() || modes.isEmpty()) {
            throw new IllegalArgumentException("Expected a model, an amount and a mode");
        }
    }

    /**
     * The settings of each evaluation at a site. Modes that see no real data are evaluated for the
     * first amount alone, as the others change nothing.
     */
    public List<EvaluationSettings> settings() {
        List<EvaluationSettings> all = new ArrayList<>();
        for (String model : models) {
            for (RealAmount amount : amounts) {
                for (EvaluationMode mode : modes) {
                    EvaluationSettings settings =
                            common.but().mode(mode).model(model).real(amount).done();
                    if (settings.seesReal() || amount.equals(amounts.get(0))) {
                        all.add(settings);
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
