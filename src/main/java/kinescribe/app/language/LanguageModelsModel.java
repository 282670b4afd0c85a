package kinescribe.app.language;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.LanguageModels;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.language.Connections;
import kinescribe.language.Disclosure;
import kinescribe.language.KeySource;
import kinescribe.language.Secret;
import kinescribe.language.Trial;
import kinescribe.language.Usage;
import kinescribe.pipeline.ConnectionFile;

/** The person's connections and what can be done with them, without controls. */
final class LanguageModelsModel implements LanguageModels {
    private final ConnectionFile file;
    private final Connections asking;
    private final JobRunner jobs;
    private final Consent consent;
    private final Consumer<KinescribeException> report;
    private final ObservableList<Connection> connections = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper(this, "asked");
    private Runnable setUp = () -> {};
    private ConnectionBook book = ConnectionBook.EMPTY;

    /**
     * @param fx where the meter is told of
     * @param report where faults go that come up outside of the dialog
     */
    LanguageModelsModel(
            ConnectionFile file,
            Connections asking,
            JobRunner jobs,
            Executor fx,
            Consent consent,
            Consumer<KinescribeException> report) {
        this.file = file;
        this.asking = asking;
        this.jobs = jobs;
        this.consent = consent;
        this.report = report;
        asking.meter().addListener(() -> fx.execute(() -> asked.set(asked.get() + 1)));
        try {
            take(file.read());
        } catch (KinescribeException e) {
            report.accept(e);
        }
    }

    @Override
    public ObservableList<Connection> connections() {
        return connections;
    }

    @Override
    public void whenAgreed(Connection connection, List<String> sent, Consumer<Connections> go) {
        if (!book.mayUse(connection)) {
            if (!consent.isGivenTo(new Disclosure(connection, sent))) {
                return;
            }
            try {
                keep(book.agreedTo(connection));
            } catch (KinescribeException e) {
                report.accept(e); // the word counts for this once
            }
        }
        go.accept(asking);
    }

    @Override
    public String taken(Connection connection) {
        Usage usage = asking.meter().of(connection.name());
        return usage.requests() == 0 ? "" : connection.price().told(usage);
    }

    @Override
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    @Override
    public void setUp() {
        setUp.run();
    }

    /** What shows the connections to the person. */
    void onSetUp(Runnable given) {
        setUp = given;
    }

    /**
     * Keeps a connection in the place of the one of a former name, and its key, if one was typed.
     *
     * @param whenEnded gets what went wrong, or the empty text
     */
    void save(String former, Connection connection, Secret key, Consumer<String> whenEnded) {
        try {
            connection.check();
            if (!former.equals(connection.name()) && book.find(connection.name()).isPresent()) {
                throw new KinescribeException(
                        "There is a connection \"" + connection.name() + "\" already.",
                        "Choose another name.");
            }
            ConnectionBook without = former.equals(connection.name()) ? book : book.without(former);
            keep(without.with(connection));
        } catch (KinescribeException e) {
            whenEnded.accept(e.text());
            return;
        }
        if (key.isNone() || connection.key().place() != KeySource.Place.STORE) {
            whenEnded.accept("");
            return;
        }
        jobs.<String>submit(
                "Keep the key of " + connection.name(),
                context -> {
                    asking.keyStore().put(connection.name(), key);
                    return "";
                },
                outcome -> whenEnded.accept(said(outcome)));
    }

    /** Forgets a connection and its key. */
    void remove(Connection connection, Consumer<String> whenEnded) {
        try {
            keep(book.without(connection.name()));
        } catch (KinescribeException e) {
            whenEnded.accept(e.text());
            return;
        }
        if (connection.key().place() == KeySource.Place.STORE) {
            jobs.<String>submit(
                    "Forget the key of " + connection.name(),
                    context -> {
                        asking.keyStore().remove(connection.name());
                        return "";
                    },
                    outcome -> whenEnded.accept(said(outcome)));
        }
    }

    /** Asks a small question. */
    void test(Connection connection, Consumer<String> whenEnded) {
        whenAgreed(
                connection,
                Trial.SENT,
                ready ->
                        jobs.<String>submit(
                                "Test " + connection.name(),
                                context -> {
                                    Trial trial = ready.test(connection, context);
                                    return "It answered within "
                                            + Digits.rounded(trial.seconds(), 2)
                                            + " s: "
                                            + connection.price().told(trial.usage())
                                            + ".";
                                },
                                outcome -> whenEnded.accept(said(outcome))));
    }

    private void keep(ConnectionBook changed) throws KinescribeException {
        file.write(changed);
        take(changed);
    }

    private void take(ConnectionBook changed) {
        book = changed;
        connections.setAll(changed.connections());
    }

    private static String said(JobOutcome<String> outcome) {
        if (outcome instanceof JobOutcome.Done<String> done) {
            return done.value();
        }
        return outcome instanceof JobOutcome.Failed<String> failed
                ? failed.error().text()
                : "Cancelled.";
    }
}
