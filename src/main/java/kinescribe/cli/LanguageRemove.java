package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.language.KeySource;
import kinescribe.language.SystemKeyStore;
import kinescribe.pipeline.ConnectionFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a connection to a language model. */
@Command(
        name = "remove",
        description = "Remove a connection, and its key from the system's secret store.")
final class LanguageRemove extends Verb {
    @Parameters(paramLabel = "NAME", description = "The connection's name.")
    private String name = "";

    @Override
    void work(JobContext context) throws KinescribeException {
        ConnectionFile file = ConnectionFile.ofUser();
        ConnectionBook book = file.read();
        Connection gone = ChosenConnection.named(book, name);
        if (gone.key().place() == KeySource.Place.STORE) {
            new SystemKeyStore().remove(name);
        }
        file.write(book.without(name));
    }
}
