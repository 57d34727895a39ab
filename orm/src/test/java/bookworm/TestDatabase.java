package bookworm;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.util.UUID;

/** Databases for tests, each of its own and in memory. Whoever opens one closes it. */
final class TestDatabase {

    private TestDatabase() {
    }

    static Database empty() {
        return Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** With the tables of these models, and no rows. */
    static Database with(Class<?>... models) {
        Database database = empty();
        Schema.create(models);
        return database;
    }
}
