package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.pipeline.ConnectionFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a person's connections to language models. */
@Command(name = "list", description = "List the connections to language models.")
final class LanguageList extends Verb {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        ConnectionBook book = ConnectionFile.ofUser().read();
        List<Map<String, Object>> all = new ArrayList<>();
        for (Connection one : book.connections()) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("name", one.name());
            facts.put("kind", one.kind().id());
            facts.put("model", one.model());
            facts.put("url", one.baseUrl());
            facts.put("key", key(one));
            facts.put("agreed", book.mayUse(one));
            all.add(facts);
        }
        if (json) {
            printJson(Map.of("connections", all));
            return;
        }
        for (Map<String, Object> one : all) {
            out().printf(
                            "%s  %s  %s  %s  key: %s%n",
                            one.get("name"),
                            one.get("kind"),
                            one.get("model"),
                            one.get("url"),
                            one.get("key"));
        }
    }

    private static String key(Connection one) {
        return one.key().variable().isEmpty()
                ? one.key().place().name().toLowerCase(Locale.ROOT)
                : one.key().variable();
    }
}
