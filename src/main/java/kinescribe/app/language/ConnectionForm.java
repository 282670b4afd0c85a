package kinescribe.app.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.ShownAs;
import kinescribe.language.ConnectionKind;
import kinescribe.language.KeySource;

/** The fields of a connection. */
final class ConnectionForm {
    private static final double MOST_DOLLARS = 1e6;
    private static final double LIMITS_WIDTH = 300;

    private final FormRows server = new FormRows();
    private final FormRows limits = new FormRows();

    ConnectionForm(ConnectionDraft draft) {
        server.field("Name", "connection-name", text(draft.name, "Such as home"));
        server.field(
                "Protocol",
                "connection-kind",
                choice(Arrays.asList(ConnectionKind.values()), draft.kind, ConnectionKind::title));
        server.field("Address", "connection-url", text(draft.baseUrl, "https://…"));
        server.field("Model", "connection-model", text(draft.model, "As the server lists it"));
        server.field(
                "Key",
                "connection-key-place",
                choice(
                        Arrays.asList(KeySource.Place.values()),
                        draft.place,
                        ConnectionForm::words));
        TextField variable = text(draft.variable, "Such as OPENAI_API_KEY");
        variable.disableProperty().bind(draft.place.isNotEqualTo(KeySource.Place.ENVIRONMENT));
        server.field("Variable", "connection-variable", variable);
        PasswordField key = new PasswordField();
        key.setPromptText("Kept as it is where nothing is typed");
        key.textProperty().bindBidirectional(draft.typedKey);
        key.disableProperty().bind(draft.place.isNotEqualTo(KeySource.Place.STORE));
        server.field(
                "New key",
                "connection-key",
                "Goes into the system's secret store, never into a project, a log or a file",
                key);
        numbers(draft);
    }

    HBox node() {
        HBox columns = new HBox(server.node(), limits.node());
        HBox.setHgrow(server.node(), Priority.ALWAYS);
        limits.node().setMinWidth(LIMITS_WIDTH);
        columns.getStyleClass().add("connections-columns");
        return columns;
    }

    private void numbers(ConnectionDraft draft) {
        limits.field(
                "Time-out, s",
                "connection-timeout",
                "Seconds of silence before a request is given up",
                whole(1, 3600, draft.timeoutS));
        limits.field("Retries", "connection-retries", whole(0, 20, draft.retries));
        limits.field(
                "Requests per minute",
                "connection-rate",
                whole(1, 100_000, draft.requestsPerMinute));
        limits.field(
                "Longest answer, tokens",
                "connection-tokens",
                whole(1, 1_000_000, draft.answerTokens));
        limits.field(
                "Questions, $ per million",
                "connection-price-in",
                "What a million tokens cost, in US dollars; 0 where nothing is to pay",
                dollars(draft.priceIn));
        limits.field(
                "Answers, $ per million",
                "connection-price-out",
                "What a million tokens cost, in US dollars; 0 where nothing is to pay",
                dollars(draft.priceOut));
    }

    /** Follows the draft, too: another connection brings other numbers. */
    private static Spinner<Integer> whole(int least, int most, IntegerProperty value) {
        Spinner<Integer> spinner = Fields.whole(least, most, value);
        value.addListener((o, before, now) -> spinner.getValueFactory().setValue(now.intValue()));
        return spinner;
    }

    private static Spinner<Double> dollars(DoubleProperty value) {
        Spinner<Double> spinner = Fields.number(0, MOST_DOLLARS, 0.1, value);
        value.addListener(
                (o, before, now) -> spinner.getValueFactory().setValue(now.doubleValue()));
        return spinner;
    }

    private static String words(KeySource.Place place) {
        return switch (place) {
            case NONE -> "None";
            case ENVIRONMENT -> "In an environment variable";
            case STORE -> "In the system's secret store";
        };
    }

    private static TextField text(StringProperty value, String hint) {
        TextField field = new TextField();
        field.setPromptText(hint);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static <T> ComboBox<T> choice(
            List<T> items, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = Fields.choice(items, chosen);
        box.setConverter(new ShownAs<>(words));
        return box;
    }
}
