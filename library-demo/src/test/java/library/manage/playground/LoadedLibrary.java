package library.manage.playground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import library.Console;
import library.Main;
import library.PostgresServer;
import library.manage.Example;
import library.manage.Project;
import library.manage.Workspace;

/** The demo's library, loaded, in a database of its own. */
record LoadedLibrary(String url) implements Workspace {

    static LoadedLibrary onH2() {
        return loaded("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    static LoadedLibrary onPostgres() throws SQLException {
        return loaded(PostgresServer.newSchema());
    }

    private static LoadedLibrary loaded(String url) {
        Console.run("migrate", "--database", url);
        Console.run("load", "--database", url);
        return new LoadedLibrary(url);
    }

    @Override public Project project() {
        Project project = new Main().project();
        project.check();
        return project;
    }

    @Override public Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public int inDatabase(Callable<Integer> command) {
        throw new UnsupportedOperationException();
    }

    @Override public int inMigratedDatabase(Callable<Integer> command) {
        throw new UnsupportedOperationException();
    }

    @Override public int inFilledDatabase(Callable<Integer> command) {
        throw new UnsupportedOperationException();
    }

    @Override public List<Example> examples() {
        return new Main().examples();
    }

    long books() throws SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM \"books_book\"")) {
            row.next();
            return row.getLong(1);
        }
    }
}
