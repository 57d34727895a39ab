package bookworm.db;

import java.util.*;
import org.slf4j.*;

/**
 * What went to the database. Each statement is logged at debug level to the logger {@code bookworm.sql};
 * a capture also keeps those of the current thread for as long as it is open:
 * <pre>{@code
 * try (var queries = QueryLog.capture()) {
 *     library.update(sql);
 *     assertThat(queries.count()).isEqualTo(1);
 * }
 * }</pre>
 * Statements that steer a transaction (commit, savepoint) are not queries, and are not counted.
 */
public final class QueryLog implements AutoCloseable {

    /** One statement that ran: its SQL, and how long it took. */
    public record Entry(Sql sql, long nanos) { }

    private static final Logger LOG = LoggerFactory.getLogger("bookworm.sql");
    private static final ThreadLocal<List<QueryLog>> OPEN = ThreadLocal.withInitial(ArrayList::new);

    private final List<Entry> entries = new ArrayList<>();

    private QueryLog() { }

    /** Starts to keep the statements of this thread. Captures may be nested: each sees what runs while it is open. */
    public static QueryLog capture() {
        QueryLog log = new QueryLog();
        OPEN.get().add(log);
        return log;
    }

    public int count() { return entries.size(); }

    public List<Entry> entries() { return Collections.unmodifiableList(entries); }

    /** The texts of the statements, in the order in which they ran. */
    public List<String> sql() { return entries.stream().map(entry -> entry.sql().text()).toList(); }

    @Override public void close() { OPEN.get().remove(this); }

    static void record(Sql sql, long nanos) {
        LOG.debug("{} {} ({} us)", sql.text(), sql.parameters(), nanos / 1000);
        Entry entry = new Entry(sql, nanos);
        OPEN.get().forEach(log -> log.entries.add(entry));
    }
}
