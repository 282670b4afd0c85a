package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;

/** Whose recordings these are, beside what the first files give. */
final class PeoplePage {
    private static final int AXES = 3;
    private static final DecimalFormat RATE =
            new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private PeoplePage() {}

    static Node of(ImportModel model) {
        TableView<Recording> table = table();
        Label notes = new Label();
        notes.setId("import-notes");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().addAll("import-finding", "fine");
        model.previewProperty().subscribe(preview -> show(preview, table, notes));
        Label caption = new Label(caption(model));
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox right = new VBox(6, caption, table, notes);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, UnitsPage.scrolled(new PeopleForm(model).node()), right);
    }

    private static String caption(ImportModel model) {
        boolean several = model.tables().stream().anyMatch(t -> t.kind().files().size() > 1);
        return several
                ? "What comes in: from the first rows of the first files; the others are alike"
                : "What comes in, from the first rows";
    }

    private static TableView<Recording> table() {
        TableView<Recording> table = new TableView<>();
        table.setId("import-recordings");
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, "import-recordings");
        table.setPlaceholder(new Label("Nothing can be read so yet."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("Person", 100, r -> r.source().subject()),
                                column("Session", 100, r -> r.source().trial()),
                                column("Worn at", 100, r -> r.source().site()),
                                column("Origin", 72, r -> r.source().origin().label()),
                                column("Sensors", 100, PeoplePage::sensors),
                                column("Rate", 72, r -> RATE.format(r.rateHz()) + " Hz"),
                                column("Activities", 120, PeoplePage::activities)));
        return table;
    }

    private static TableColumn<Recording, String> column(
            String title, double least, Function<Recording, String> text) {
        TableColumn<Recording, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String sensors(Recording recording) {
        return recording.channels().stream()
                .filter(channel -> channel.ordinal() % AXES == 0)
                .map(ImuChannel::label)
                .map(label -> label.substring(0, label.indexOf(' ')))
                .collect(Collectors.joining(", "));
    }

    private static String activities(Recording recording) {
        String all =
                recording.labels().stream()
                        .map(LabelSpan::activity)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "not labelled" : all;
    }

    private static void show(
            Noticed<List<Recording>> preview, TableView<Recording> table, Label notes) {
        table.getItems().setAll(preview.value());
        notes.setText(
                preview.notices().stream().map(Notice::text).collect(Collectors.joining("\n")));
        boolean doubt = preview.notices().stream().anyMatch(n -> n.level() == Notice.Level.WARNING);
        notes.getStyleClass().setAll("label", "import-finding", doubt ? "doubt" : "fine");
        notes.setVisible(!preview.notices().isEmpty());
        notes.setManaged(!preview.notices().isEmpty());
    }
}
