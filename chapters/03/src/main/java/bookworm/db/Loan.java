package bookworm.db;

import java.sql.*;

/** A connection for as long as it is borrowed. */
record Loan(ConnectionSource source, Connection connection) implements AutoCloseable {

    @Override
    public void close() throws SQLException { source.giveBack(connection); }
}
