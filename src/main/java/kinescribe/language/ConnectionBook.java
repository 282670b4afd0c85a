package kinescribe.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The connections of a person, by name, and where the person agreed that texts may go.
 *
 * @param connections in the order in which they were made, each with a name of its own
 * @param agreed the addresses of servers that texts may be sent to
 */
public record ConnectionBook(List<Connection> connections, Set<String> agreed) {
    /** Without any connection. */
    public static final ConnectionBook EMPTY = new ConnectionBook(List.of(), Set.of());

    public ConnectionBook {
        connections = List.copyOf(connections);
        agreed = Set.copyOf(agreed);
    }

    /** The connection of a name. */
    public Optional<Connection> find(String name) {
        return connections.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** With a connection, in the place of the one of the same name. */
    public ConnectionBook with(Connection connection) {
        List<Connection> all = new ArrayList<>(connections);
        int at = connections.stream().map(Connection::name).toList().indexOf(connection.name());
        if (at < 0) {
            all.add(connection);
        } else {
            all.set(at, connection);
        }
        return new ConnectionBook(all, agreed);
    }

    /** Without the connection of a name. */
    public ConnectionBook without(String name) {
        return new ConnectionBook(
                connections.stream().filter(c -> !c.name().equals(name)).toList(), agreed);
    }

    /** With the person's word that texts may go to a connection's server. */
    public ConnectionBook agreedTo(Connection connection) {
        Set<String> more = new TreeSet<>(agreed);
        more.add(connection.baseUrl());
        return new ConnectionBook(connections, more);
    }

    /** Whether texts may go to a connection's server: it is this computer, or the person agreed. */
    public boolean mayUse(Connection connection) {
        return connection.isLocal() || agreed.contains(connection.baseUrl());
    }
}
