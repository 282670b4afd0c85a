package kinescribe.language;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/**
 * Makes language models of connections. All models of one address share its requests per minute;
 * the meter counts for all. Safe to use from any thread.
 */
public final class Connections {
    private final ConnectedModel.Means means;
    private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

    /**
     * Connections that find their keys and their time here.
     *
     * @param seed of the random part of waiting times
     */
    public Connections(Keys keys, Waiting waiting, long seed) {
        this.means =
                new ConnectedModel.Means(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1) // all that local servers know
                                .followRedirects(HttpClient.Redirect.NEVER) // a key stays there
                                .build(),
                        keys,
                        waiting,
                        new BackOff(Seeds.generator(seed)),
                        new UsageMeter());
    }

    /** Connections of this program: the system's keys and time. */
    public static Connections ofSystem() {
        Waiting real = Waiting.real();
        return new Connections(Keys.ofSystem(), real, real.nanos());
    }

    /** The language model behind a connection; nothing is sent before it is asked. */
    public LanguageModel model(Connection connection) {
        RateLimit limit =
                limits.computeIfAbsent(connection.baseUrl(), url -> new RateLimit(means.waiting()));
        return new ConnectedModel(connection, limit, means);
    }

    /**
     * Tries whether a connection works.
     *
     * @throws KinescribeException if it does not, with why
     */
    public Trial test(Connection connection, JobContext context) throws KinescribeException {
        return Trial.of(model(connection), means.waiting(), context);
    }

    /** What has been sent and received. */
    public UsageMeter meter() {
        return means.meter();
    }

    /** Where keys are kept. */
    public KeyStore keyStore() {
        return means.keys().store();
    }
}
