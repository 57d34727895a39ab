package bookworm.db;

import bookworm.errors.DatabaseError;
import java.sql.*;

/**
 * A connection for as long as it is borrowed: closing the loan gives it back, whatever happened in between. What a transaction
 * of its own has not committed by then is undone.
 */
interface Loan extends AutoCloseable {

    Connection connection();

    /** Told of a statement that failed. Gives the error to throw. */
    default DatabaseError failed(SQLException cause, Sql sql) { return DatabaseError.from(cause, sql.toString()); }

    @Override void close();
}
