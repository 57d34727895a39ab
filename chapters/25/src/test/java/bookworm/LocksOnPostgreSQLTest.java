package bookworm;

import bookworm.db.Sql;

/** Two desks at once on PostgreSQL. */
class LocksOnPostgreSQLTest extends LocksContract {

    @Override String newUrl() { return PostgresServer.newSchema(); }

    @Override Sql anyoneWaits() { return Sql.of("SELECT 1 FROM pg_locks WHERE NOT granted"); }
}
