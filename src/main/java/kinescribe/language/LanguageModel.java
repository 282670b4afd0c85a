package kinescribe.language;

import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;

/** A language model that can be asked. */
public interface LanguageModel {
    /** The server's kind and the model's name, as provenance tells them; never a key. */
    String id();

    /**
     * Asks and waits for the whole answer; cancelling the job ends the request.
     *
     * @param soFar gets the answer's text as far as it has come, each time more of it comes
     * @throws KinescribeException if the server refuses, keeps failing or answers something else
     *     than asked for; what came until then has been told to {@code soFar}
     */
    Answer ask(Question question, Consumer<String> soFar, JobContext context)
            throws KinescribeException;
}
