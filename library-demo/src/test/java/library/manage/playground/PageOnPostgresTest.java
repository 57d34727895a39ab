package library.manage.playground;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(named = "skipPostgreSQL", matches = ".*", disabledReason = "-DskipPostgreSQL")
class PageOnPostgresTest extends PageContract {

    private static LoadedLibrary library;

    @BeforeAll
    static void load() throws SQLException {
        library = LoadedLibrary.onPostgres();
    }

    @Override LoadedLibrary library() {
        return library;
    }
}
