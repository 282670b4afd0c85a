package kinescribe.app.language;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.KeySource;
import kinescribe.language.Limits;
import kinescribe.language.Price;

/** A connection while a person writes it. Another kind brings its own usual address and key. */
final class ConnectionDraft {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<ConnectionKind> kind =
            new SimpleObjectProperty<>(ConnectionKind.OPENAI_COMPATIBLE);
    final StringProperty baseUrl = new SimpleStringProperty("");
    final StringProperty model = new SimpleStringProperty("");
    final ObjectProperty<KeySource.Place> place = new SimpleObjectProperty<>(KeySource.Place.NONE);
    final StringProperty variable = new SimpleStringProperty("");
    final StringProperty typedKey = new SimpleStringProperty("");
    final IntegerProperty timeoutS = new SimpleIntegerProperty();
    final IntegerProperty retries = new SimpleIntegerProperty();
    final IntegerProperty requestsPerMinute = new SimpleIntegerProperty();
    final IntegerProperty answerTokens = new SimpleIntegerProperty();
    final DoubleProperty priceIn = new SimpleDoubleProperty();
    final DoubleProperty priceOut = new SimpleDoubleProperty();

    ConnectionDraft() {
        load(Connection.usual("", ConnectionKind.OPENAI_COMPATIBLE, ""));
        kind.addListener(
                (o, before, now) -> {
                    if (baseUrl.get().equals(before.usualUrl())) {
                        baseUrl.set(now.usualUrl());
                        loadKey(KeySource.usual(now));
                    }
                });
    }

    /** Begins with a connection. */
    void load(Connection connection) {
        name.set(connection.name());
        kind.set(connection.kind());
        baseUrl.set(connection.baseUrl());
        model.set(connection.model());
        loadKey(connection.key());
        typedKey.set("");
        timeoutS.set(connection.limits().timeoutS());
        retries.set(connection.limits().retries());
        requestsPerMinute.set(connection.limits().requestsPerMinute());
        answerTokens.set(connection.limits().answerTokens());
        priceIn.set(connection.price().perMillionIn());
        priceOut.set(connection.price().perMillionOut());
    }

    /** The connection as it is written now; checked by whoever keeps it. */
    Connection connection() {
        return new Connection(
                name.get().strip(),
                kind.get(),
                baseUrl.get().strip(),
                model.get().strip(),
                place.get() == KeySource.Place.ENVIRONMENT
                        ? KeySource.variable(variable.get().strip())
                        : new KeySource(place.get(), ""),
                new Limits(
                        timeoutS.get(), retries.get(), requestsPerMinute.get(), answerTokens.get()),
                new Price(priceIn.get(), priceOut.get()));
    }

    private void loadKey(KeySource key) {
        place.set(key.place());
        variable.set(key.variable());
    }
}
