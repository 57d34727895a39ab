package bookworm.benchmarks;

import bookworm.benchmarks.data.Tables;
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
        @Override
        public DataSource database() throws SQLException {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;ANALYZE_AUTO=0");
            Tables.create(h2);
            return h2;
        }
    };

    private static final AtomicInteger OPENED = new AtomicInteger();

    /** A database of its own, with the tables full. */
    public abstract DataSource database() throws SQLException;

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
