package kinescribe.format.prompt;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.prompt.Curation;
import kinescribe.prompt.PromptTag;

/** A table with a head; only the column of sentences must be there. */
final class CsvPrompts extends PromptFormat {
    CsvPrompts() {
        super("csv", "CSV table", "csv", true);
    }

    @Override
    double recognise(Path source, String head) {
        return CsvPromptHead.separator(head).isPresent() ? 0.7 : 0;
    }

    @Override
    Noticed<List<FiledPrompt>> read(Path source, JobContext context) throws KinescribeException {
        char separator =
                CsvPromptHead.separator(Utf8Lines.text(source))
                        .orElseThrow(() -> CsvPromptHead.missing(source));
        List<CsvRecord> rows = CsvRows.of(source, separator);
        CsvPromptHead head = CsvPromptHead.of(rows.get(0), source);
        Set<FiledPrompt> prompts = new LinkedHashSet<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            context.checkCancelled();
            prompts.add(prompt(head, row, source));
        }
        int repeated = rows.size() - 1 - prompts.size();
        return new Noticed<>(
                List.copyOf(prompts),
                repeated == 0
                        ? List.of()
                        : List.of(
                                Notice.info(
                                        Counted.of(repeated, "repeated row")
                                                + " skipped in "
                                                + source
                                                + ".")));
    }

    private static FiledPrompt prompt(CsvPromptHead head, CsvRecord row, Path file)
            throws KinescribeException {
        String place = "Line " + row.getStartingLineNumber() + " of " + file;
        Curation curation =
                Curation.OPEN
                        .with(FiledParts.verdict(head.cell(row, CsvPromptColumn.VERDICT), place))
                        .withTags(PromptTag.split(head.cell(row, CsvPromptColumn.TAGS)))
                        .noted(head.cell(row, CsvPromptColumn.NOTE));
        return new FiledPrompt(
                head.cell(row, CsvPromptColumn.ACTIVITY).strip(),
                FiledPrompt.clean(head.cell(row, CsvPromptColumn.TEXT), place),
                curation,
                FiledParts.author(
                        head.cell(row, CsvPromptColumn.WRITER),
                        head.cell(row, CsvPromptColumn.SETTINGS),
                        head.cell(row, CsvPromptColumn.SEED),
                        head.cell(row, CsvPromptColumn.VERSION),
                        place),
                FiledParts.date(head.cell(row, CsvPromptColumn.WRITTEN), place));
    }

    @Override
    List<Notice> write(PromptSet set, Path target) throws KinescribeException {
        WholeFiles.makeFolderOf(target);
        WholeFiles.replace(
                target,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord(
                                Stream.of(CsvPromptColumn.values())
                                        .map(CsvPromptColumn::title)
                                        .toList());
                        for (FiledPrompt prompt : set.prompts()) {
                            csv.writeRecord(row(prompt));
                        }
                    }
                });
        return List.of();
    }

    private static List<String> row(FiledPrompt prompt) {
        List<String> cells = new ArrayList<>();
        for (CsvPromptColumn column : CsvPromptColumn.values()) {
            cells.add(column.of(prompt));
        }
        return cells;
    }
}
