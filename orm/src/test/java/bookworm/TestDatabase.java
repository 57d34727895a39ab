package bookworm;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.util.UUID;

/**
 * Databases for tests, each of its own. They are H2's, in memory; with {@code -Dbookworm.database=postgresql} they are
 * schemas of a PostgreSQL server. Whoever opens one closes it.
 */
public final class TestDatabase {

    /** Whether the tests run on PostgreSQL. */
    public static final boolean IS_POSTGRESQL = "postgresql".equals(System.getProperty("bookworm.database"));

    private static int tries;

    private TestDatabase() {
    }

    /** The name of the database's product. */
    public static String product() {
        return IS_POSTGRESQL ? "PostgreSQL" : "H2";
    }

    public static Database empty() {
        return IS_POSTGRESQL ? Database.open(PostgresServer.connectionsToNewSchema()) : Database.open(newUrl());
    }

    /** The address of a database that is empty, and that nobody else knows. */
    public static String newUrl() {
        return IS_POSTGRESQL ? PostgresServer.newSchema() : "jdbc:h2:mem:" + UUID.randomUUID();
    }

    /** Of a property's many tries, PostgreSQL, where each takes long, is given one in so many. */
    public static boolean isPassedOver(int oneIn) {
        return IS_POSTGRESQL && ++tries % oneIn != 0;
    }

    /** With the tables of these models, and no rows. */
    public static Database with(Class<?>... models) {
        Database database = empty();
        Schema.create(models);
        return database;
    }
}
