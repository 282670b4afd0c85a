package kinescribe.app.fx;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.language.Connection;
import kinescribe.language.Connections;

/** The language models that features of the window can have asked. */
public interface LanguageModels {
    /** None at all, as in a window without that feature. */
    LanguageModels NONE =
            new LanguageModels() {
                private final ObservableList<Connection> none = FXCollections.emptyObservableList();
                private final ReadOnlyIntegerWrapper never = new ReadOnlyIntegerWrapper();

                @Override
                public ObservableList<Connection> connections() {
                    return none;
                }

                @Override
                public void whenAgreed(
                        Connection connection, List<String> sent, Consumer<Connections> go) {}

                @Override
                public String taken(Connection connection) {
                    return "";
                }

                @Override
                public ReadOnlyIntegerProperty askedProperty() {
                    return never.getReadOnlyProperty();
                }

                @Override
                public void setUp() {}
            };

    /** The person's connections; not to be changed. */
    ObservableList<Connection> connections();

    /**
     * Goes on at once where texts may be sent to the connection's server; else asks the person
     * first, and goes on only after a yes.
     *
     * @param sent what of the project is sent, a thing each
     * @param go what to do, with what can ask
     */
    void whenAgreed(Connection connection, List<String> sent, Consumer<Connections> go);

    /** What the connection has taken since the program began, in words; empty for nothing. */
    String taken(Connection connection);

    /** Counts up whenever some connection has taken more. */
    ReadOnlyIntegerProperty askedProperty();

    /** Lets the person add, change and try connections. */
    void setUp();
}
