package kinescribe.prompt;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.language.Answer;
import kinescribe.language.LanguageModel;
import kinescribe.language.Usage;

/** Has prompts written by a language model, in batches; what has come is kept, whatever happens. */
public final class ModelWriter {
    /** The writer's id in provenance. */
    public static final String ID = "language-model";

    /** Prompts of one request, as IMUGPT asks for. */
    static final int BATCH = 25;

    /** Requests in a row that may bring nothing new before the model is taken as written out. */
    private static final int MOST_BARREN = 2;

    private final WritingTask task;
    private final LanguageModel model;
    private final JobContext context;
    private final ReceivedPrompts received;
    private final List<Notice> notices = new ArrayList<>();
    private Usage usage = Usage.NONE;

    private ModelWriter(WritingTask task, LanguageModel model, JobContext context) {
        this.task = task;
        this.model = model;
        this.context = context;
        this.received = new ReceivedPrompts(task.known(), task.count());
    }

    /**
     * Has prompts written until there are as many as asked for or the model gives no new ones.
     * Where the model fails or the job is cancelled, what has come until then is the result, and a
     * notice says so.
     *
     * @throws KinescribeException if the model fails before it gave any prompt
     * @throws JobCancelled if the job is cancelled before then
     */
    public static Noticed<WrittenPrompts> write(
            WritingTask task, LanguageModel model, JobContext context) throws KinescribeException {
        return new ModelWriter(task, model, context).write();
    }

    /** What of a project is sent, as people are told before. */
    public static List<String> sent() {
        return List.of(
                "the activity's name and its description",
                "the names of the other activities",
                "up to " + WritingQuestion.MOST_SHOWN + " prompts that the activity has already");
    }

    private Noticed<WrittenPrompts> write() throws KinescribeException {
        try {
            askForAll();
        } catch (KinescribeException e) {
            if (received.texts().isEmpty()) {
                throw e;
            }
            notices.add(Notice.warning(kept() + " kept: " + e.text()));
        } catch (JobCancelled e) {
            if (received.texts().isEmpty()) {
                throw e;
            }
            notices.add(Notice.info("Writing was cancelled; " + kept() + " kept."));
        }
        tellLeftOut();
        return new Noticed<>(
                new WrittenPrompts(
                        received.texts(), received.repeated(), received.unusable(), usage),
                notices);
    }

    private void askForAll() throws KinescribeException {
        int barren = 0;
        for (int batch = 0; received.texts().size() < task.count(); batch++) {
            int before = received.texts().size();
            List<String> known = new ArrayList<>(task.known());
            known.addAll(received.texts());
            received.begin();
            context.message("Writing: " + kept() + " are there");
            Answer answer =
                    model.ask(
                            WritingQuestion.of(
                                    task, known, Math.min(BATCH, task.count() - before), batch),
                            this::hear,
                            context);
            hear(answer.value().toString());
            usage = usage.plus(answer.usage());
            barren = received.texts().size() > before ? 0 : barren + 1;
            if (barren == MOST_BARREN) {
                notices.add(
                        Notice.warning(
                                "The language model gave no new prompts any more; "
                                        + kept()
                                        + " written."));
                return;
            }
        }
    }

    private void hear(String soFar) {
        received.take(soFar);
        context.progress(received.texts().size(), task.count());
    }

    private String kept() {
        return received.texts().size() + " of " + Counted.of(task.count(), "prompt");
    }

    private void tellLeftOut() {
        if (received.repeated() > 0) {
            notices.add(
                    Notice.info(Counted.of(received.repeated(), "repeated prompt") + " left out."));
        }
        if (received.unusable() > 0) {
            notices.add(
                    Notice.warning(
                            Counted.of(received.unusable(), "text")
                                    + " left out that no prompt can be: empty or too long."));
        }
    }
}
