package bookworm.benchmarks;

import bookworm.benchmarks.data.Tables;
import bookworm.benchmarks.stub.Stub;
import com.zaxxer.hikari.*;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What stands behind the driver. */
public enum Engine {

    /** H2 in memory, with rows in its tables. */
    H2 {
        @Override public DataSource database() throws SQLException {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;ANALYZE_AUTO=0");
            Tables.create(h2);
            return h2;
        }

        @Override public void clearLoans(DataSource database) throws SQLException {
            Tables.clearLoans(database);
        }
    },

    /** A driver that gives canned rows at once. */
    STUB {
        @Override public DataSource database() throws SQLException {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:");
            return Stub.database(h2);
        }

        @Override public void clearLoans(DataSource database) {
        }
    };

    private static final AtomicInteger OPENED = new AtomicInteger();

    /** A database of its own, with the tables full. */
    public abstract DataSource database() throws SQLException;

    /** Takes away what was lent: the one table that grows. */
    public abstract void clearLoans(DataSource database) throws SQLException;

    /** The pool that every library gets. */
    public static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Engine of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
