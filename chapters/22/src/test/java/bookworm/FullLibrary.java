package bookworm;

import bookworm.db.*;
import java.util.List;
import library.Library;
import org.junit.jupiter.api.*;

/** The recorded library, 49 authors and 167 books: opened once for a class whose tests only read. */
abstract class FullLibrary {

    static Database database;

    @BeforeAll
    static void openLibrary() { database = Library.openFull(); }

    @AfterAll
    static void closeLibrary() { database.close(); }

    /** The statements that ran meanwhile. */
    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
