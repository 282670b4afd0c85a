package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.KeySource;
import kinescribe.language.Secret;
import kinescribe.language.SystemKeyStore;
import kinescribe.pipeline.ConnectionFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a connection to a language model, or changes the one of the same name. */
@Command(
        name = "add",
        description = {
            "Add a connection to a language model, or change the one of the same name.",
            "Example: language add home --kind ollama --model llama3.2"
        })
final class LanguageAdd extends Verb {
    @Parameters(paramLabel = "NAME", description = "What you call it.")
    private String name = "";

    @ArgGroup(exclusive = false, multiplicity = "1")
    private ConnectionOptions options = new ConnectionOptions();

    @Option(
            names = "--key-store",
            description =
                    "Keep the key in the system's secret store; it is asked for, or read from"
                            + " standard input.")
    private boolean inStore;

    @Override
    void work(JobContext context) throws KinescribeException {
        Connection made = options.connection(name, inStore ? KeySource.STORE : null);
        ConnectionFile file = ConnectionFile.ofUser();
        if (inStore) {
            new SystemKeyStore().put(name, new Secret(Typed.secret("Key of " + name + ": ")));
        }
        file.write(file.read().with(made));
    }
}
