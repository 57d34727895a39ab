package bookworm.db;

import java.sql.Connection;

/** How much a transaction sees of others that run at the same time (ISO/IEC 9075-2, "SQL-transaction isolation levels"). */
public enum Isolation {

    /** What others have committed, each statement anew. The default of H2 and of PostgreSQL. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** What was committed when it began, whatever happens meanwhile. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if the transactions ran one after the other. One that cannot fails: let it be retried. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    final int level;

    Isolation(int level) { this.level = level; }
}
