package bookworm.migrations;

import bookworm.db.*;

/** One thing that a migration does to the database: a statement, or code. */
public record Step(String text, Runnable code) {

    public static Step of(String statement) { return new Step(statement, () -> Database.current().update(Sql.of(statement))); }
}
