package bookworm;

import bookworm.db.QueryLog;
import java.util.List;

/** What was asked of the database. */
final class Queries {

    private Queries() {
    }

    static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
