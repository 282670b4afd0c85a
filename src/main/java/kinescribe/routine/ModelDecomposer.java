package kinescribe.routine;

import com.fasterxml.jackson.databind.JsonNode;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.language.LanguageModel;
import kinescribe.language.Question;

/**
 * Takes activities apart by a language model.
 *
 * @param model who is asked
 */
public record ModelDecomposer(LanguageModel model) implements Decomposer {
    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Noticed<SpacePlan> inSpace(String activity, JobContext context)
            throws KinescribeException {
        return PlanReader.space(activity, answer(PlanQuestions.space(activity), context));
    }

    @Override
    public Noticed<TimePlan> inTime(String activity, JobContext context)
            throws KinescribeException {
        return PlanReader.time(activity, answer(PlanQuestions.time(activity), context));
    }

    @Override
    public Noticed<RoutineTree> asTree(String activity, JobContext context)
            throws KinescribeException {
        return TreeReader.read(answer(PlanQuestions.tree(activity), context));
    }

    private JsonNode answer(Question question, JobContext context) throws KinescribeException {
        context.message("Asking " + model.id());
        return model.ask(question, soFar -> {}, context).value();
    }
}
