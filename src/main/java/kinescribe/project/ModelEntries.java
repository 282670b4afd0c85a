package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;

/**
 * A project's trained models as JSON. No other result is made from a model, so one whose file is
 * damaged does not keep the rest from being read.
 *
 * @param whole those that can be used
 * @param damaged those that cannot
 * @param notices what was wrong
 */
record ModelEntries(
        List<Entry<TrainedModel>> whole, List<DamagedModel> damaged, List<Notice> notices) {
    private static final String MODELS = "models";
    private static final ModelJson MODEL = new ModelJson();

    static ArrayNode write(Project project, ArraySink arrays, JobContext context)
            throws IOException {
        ArrayNode all = EntryJson.write(project.models(), MODEL, arrays, context);
        for (DamagedModel one : project.damagedModels()) {
            all.add(one.write(arrays));
        }
        return all;
    }

    /**
     * Reads them.
     *
     * @throws KinescribeException if the manifest itself is damaged
     */
    static ModelEntries read(JsonNode root, ArrayFolder arrays, JobContext context)
            throws KinescribeException {
        List<Entry<TrainedModel>> whole = new ArrayList<>();
        List<DamagedModel> damaged = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (JsonNode node : EntryJson.all(root, MODELS)) {
            context.checkCancelled();
            String where = MODELS + "[" + (whole.size() + damaged.size()) + "]";
            Entry<JsonNode> entry = EntryJson.entry(node, node, where);
            try {
                Noticed<TrainedModel> model = model(node, arrays, where);
                whole.add(entry.with(model.value()));
                notices.addAll(model.notices());
            } catch (KinescribeException e) {
                DamagedModel one =
                        DamagedModel.of(entry.id(), entry.name(), e, node.deepCopy(), arrays);
                damaged.add(one);
                notices.add(one.notice());
            }
        }
        return new ModelEntries(whole, damaged, notices);
    }

    /** A model; without what going on with its training would take where only that is damaged. */
    private static Noticed<TrainedModel> model(JsonNode node, ArrayFolder arrays, String where)
            throws KinescribeException {
        try {
            return Noticed.of(EntryJson.value(node, MODEL, arrays, where));
        } catch (KinescribeException e) {
            if (!node.has(ModelJson.STATE)) {
                throw e;
            }
            ObjectNode stateless = node.deepCopy();
            stateless.remove(ModelJson.STATE);
            TrainedModel model = EntryJson.value(stateless, MODEL, arrays, where);
            return new Noticed<>(model, List.of(endsHere(node, e)));
        }
    }

    private static Notice endsHere(JsonNode node, KinescribeException fault) {
        return Notice.warning(
                "The training of the model \""
                        + node.path("name").asText()
                        + "\" cannot go on: "
                        + fault.getMessage()
                        + " The model itself is whole. To go on with its training, put the file"
                        + " right from a copy of the project before you save.");
    }
}
