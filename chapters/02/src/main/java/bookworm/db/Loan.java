package bookworm.db;

import java.sql.Connection;

/** A connection for as long as it is borrowed: closing the loan gives it back. */
record Loan(ConnectionSource source, Connection connection) implements AutoCloseable {

    @Override public void close() { source.giveBack(connection); }
}
