package kinescribe.language;

import java.util.List;
import kinescribe.job.JobContext;

/** Turns sentences into vectors that lie close where the sentences mean the like. */
public interface SentenceEncoder {
    /** The encoder's name and version, as provenance and reports tell it. */
    String id();

    /** One vector of length 1 for each sentence, all of as many values; owned by the caller. */
    float[][] encode(List<String> sentences, JobContext context);
}
