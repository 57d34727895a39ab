package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import library.LibraryRows;
import org.h2.jdbcx.JdbcConnectionPool;

/** Four ways out of a question, and how many connections a pool misses after each. */
public final class WaysOut {

    private static final RowMapper<String> TEXT = row -> row.getString(1);
    private static final RowMapper<Integer> YEAR = row -> Integer.valueOf(row.getString(1));

    private WaysOut() { }

    public static void main(String[] args) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(LibraryRows.url(), "", "");
        try (Database library = Database.open(pool)) {
            library.query(Sql.of("SELECT 'Emma'"), TEXT);
            System.out.println("lent after a row: " + pool.getActiveConnections());

            library.query(Sql.of("SELECT 'Emma' WHERE 1 = 2"), TEXT);
            System.out.println("lent after no row: " + pool.getActiveConnections());

            try {
                library.query(Sql.of("SELECT titel"), TEXT);
            } catch (DatabaseError e) {
                System.out.println("lent after a refused statement: " + pool.getActiveConnections());
            }

            try {
                library.query(Sql.of("SELECT 'MDCCCXV'"), YEAR);
            } catch (NumberFormatException e) {
                System.out.println("lent after a mapper that threw: " + pool.getActiveConnections());
            }
        } finally {
            pool.dispose();
        }
    }
}
