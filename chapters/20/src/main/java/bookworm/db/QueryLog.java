package bookworm.db;

import java.util.*;
import org.slf4j.*;

/**
 * What went to the database. Each statement is logged at debug level to the logger {@code bookworm.sql};
 * a capture also keeps those of the current thread for as long as it is open:
 * <pre>{@code
 * try (var queries = QueryLog.capture()) {
 *     Book.objects.count();
 *     assertThat(queries.count()).isEqualTo(1);
 * }
 * }</pre>
 * Statements that steer a transaction (commit, savepoint) are not queries, and are not counted.
 */
public final class QueryLog implements AutoCloseable {

    /** One statement that ran: its SQL, how long it took, and the line of the caller's code that caused it. */
    public record Entry(Sql sql, long nanos, String caller) { }

    /** A relation that was loaded for one object, the call that loads it for all at once, and the caller's line. */
    private record LazyLoad(String relation, String call, String caller) {

        String warning(int times) {
            return "N+1 queries: " + relation + " was loaded " + times + " times, object by object, at " + caller
                + ". One query instead: add ." + call + " to the queryset.";
        }
    }

    /** Loads of one relation after which it is no accident any more. */
    private static final int WARN_AT = 3;

    private static final Logger LOG = LoggerFactory.getLogger("bookworm.sql");
    private static final ThreadLocal<List<QueryLog>> OPEN = ThreadLocal.withInitial(ArrayList::new);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<LazyLoad, Integer> lazyLoads = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

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

    /** What Bookworm warned of while the capture was open: relations loaded object by object, and counts that multiply. */
    public List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        lazyLoads.forEach((load, times) -> {
            if (times > 1) {
                all.add(load.warning(times));
            }
        });
        return all;
    }

    @Override public void close() { OPEN.get().remove(this); }

    /** Passes a warning on to the log and to the open captures of this thread. */
    public static void warn(String warning) {
        LOG.warn(warning);
        OPEN.get().forEach(log -> log.warnings.add(warning));
    }

    /** Told when a relation of one object among several was loaded by a query of its own: how often now, of one result. */
    public static void lazyLoad(String relation, String call, int times) {
        if (times == WARN_AT || !OPEN.get().isEmpty()) {
            LazyLoad load = new LazyLoad(relation, call, Caller.find());
            OPEN.get().forEach(log -> log.lazyLoads.merge(load, 1, Integer::sum));
            if (times == WARN_AT) {
                LOG.warn(load.warning(times));
            }
        }
    }

    /** The time at which a statement starts, or 0 where nobody listens: to ask the clock may take as long as a small query. */
    static long start() { return LOG.isDebugEnabled() || !OPEN.get().isEmpty() ? System.nanoTime() : 0; }

    static void record(Sql sql, long start) {
        if (start != 0) {
            long nanos = System.nanoTime() - start;
            Entry entry = new Entry(sql, nanos, Caller.find());
            LOG.debug("{} {} ({} us, {})", sql.text(), sql.parameters(), nanos / 1000, entry.caller());
            OPEN.get().forEach(log -> log.entries.add(entry));
        }
    }
}
