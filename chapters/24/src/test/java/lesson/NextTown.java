package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.*;
import java.util.*;
import javax.sql.DataSource;
import library.*;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Two hundred authors, one by one and at once, in a database that is a millisecond away. Nobody waits for that millisecond: it is
 * added to the time for which this thread was at work. What else the machine has to do is in neither.
 */
public class NextTown {

    /** How long all statements were on their way so far, in nanoseconds. */
    private static long travelled;

    public static void main(String[] args) {
        try (Database library = Database.open(away(1_000_000))) {
            Schema.create(Author.class, Publisher.class, Tag.class, Book.class, AuthorProfile.class, Member.class, Loan.class);
            List<Long> oneByOne = new ArrayList<>();
            List<Long> atOnce = new ArrayList<>();
            for (int round = 0; round < 9; round++) {
                List<Author> some = Desk.authors(200);
                List<Author> others = Desk.authors(200);
                oneByOne.add(nanos(() -> some.forEach(Author::save)));
                atOnce.add(nanos(() -> Author.objects.bulkCreate(others)));
            }
            System.out.println("200 at once are more than ten times as fast: " + (10 * median(atOnce) < median(oneByOne)));
        }
    }

    private static long nanos(Runnable work) {
        long start = clock();
        work.run();
        return clock() - start;
    }

    private static long clock() { return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + travelled; }

    private static long median(List<Long> rounds) { return rounds.stream().skip(4).sorted().skip(2).findFirst().orElseThrow(); }

    /** H2 in memory, to which each statement travels for so long. */
    private static DataSource away(long nanos) {
        JdbcDataSource near = new JdbcDataSource();
        near.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return (DataSource) slow(DataSource.class, near, nanos);
    }

    private static Object slow(Class<?> type, Object near, long nanos) {
        return Proxy.newProxyInstance(NextTown.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                travelled += nanos;
            }
            try {
                Object result = method.invoke(near, arguments);
                return result instanceof Connection ? slow(Connection.class, result, nanos)
                    : result instanceof PreparedStatement ? slow(PreparedStatement.class, result, nanos) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
