package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Library;
import books.Tag;
import bookworm.db.Atomic;
import bookworm.db.Database;
import bookworm.db.Isolation;
import bookworm.db.Sql;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Connections come back, and as they were, whatever happens while they are lent. */
@SuppressWarnings("try")
class ConnectionsTest {

    private static final int THREADS = 4;
    private static final int OPERATIONS = 10_000;

    private static HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(20_000);
        return config;
    }

    private static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID();
    }

    private static List<String> tags() {
        return Tag.objects.orderBy("name").valuesFlat("name", String.class).list();
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    @Slow
    @Test
    void a_pool_of_two_survives_ten_thousand_operations_and_holds_what_was_committed() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource(config()); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            List<Worker> workers = IntStream.range(0, THREADS).mapToObj(number -> new Worker(number, database)).toList();
            workers.stream().map(worker -> CompletableFuture.runAsync(worker, task -> new Thread(task).start())).toList()
                .forEach(CompletableFuture::join);

            Set<String> expected = new TreeSet<>();
            workers.forEach(worker -> expected.addAll(worker.state.names));
            assertThat(tags()).as("what was committed").containsExactlyElementsOf(expected).hasSizeGreaterThan(100);
            assertThat(workers).allSatisfy(worker -> {
                assertThat(worker.committed).hasValue(worker.state.onCommit).hasPositiveValue();
                assertThat(worker.failures).containsExactly("Broken", "DatabaseError of the database",
                    "IllegalStateException", "IntegrityError of the database", "Stop");
            });
            assertBothAreAsTheyWere(pool);
        }
    }

    private static void assertBothAreAsTheyWere(HikariDataSource pool) throws SQLException {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).as("connections not given back").isZero();
        try (Connection first = pool.getConnection(); Connection second = pool.getConnection()) {
            for (Connection each : List.of(first, second)) {
                assertThat(each.getAutoCommit()).isTrue();
                assertThat(each.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    @Test
    void a_connection_that_could_not_roll_back_is_thrown_away() throws SQLException {
        AtomicBoolean failing = new AtomicBoolean();
        JdbcDataSource real = new JdbcDataSource();
        real.setUrl(url() + ";DB_CLOSE_DELAY=-1");
        HikariConfig config = config();
        config.setJdbcUrl(null);
        config.setDataSource(proxy(DataSource.class, real, (target, method, arguments) -> {
            Object result = method.invoke(target, arguments);
            return result instanceof Connection connection ? unableToRollBack(connection, failing) : result;
        }));
        try (HikariDataSource pool = new HikariDataSource(config); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            failing.set(true);
            assertThatThrownBy(() -> Database.atomic(() -> {
                add("half-written");
                throw new Stop();
            })).isInstanceOf(Stop.class).satisfies(stop ->
                assertThat(stop.getSuppressed()).anySatisfy(each -> assertThat(each).hasMessageContaining("cannot roll back")));
            failing.set(false);

            Database.atomic(() -> add("whole"));
            assertThat(tags()).containsExactly("whole");
            assertBothAreAsTheyWere(pool);
        }
    }

    private static Connection unableToRollBack(Connection real, AtomicBoolean failing) {
        return proxy(Connection.class, real, (target, method, arguments) -> {
            if (target.isClosed() && !method.getName().matches("isClosed|close")) {
                throw new SQLException("This connection has been closed.", "08003");
            }
            if (method.getName().equals("rollback") && failing.get()) {
                throw new SQLException("cannot roll back", "58000");
            }
            if (method.getName().equals("abort")) {
                // H2 itself does nothing here. From now on this one says what PostgreSQL's says.
                target.close();
                return null;
            }
            return method.invoke(target, arguments);
        });
    }

    private interface Call<T> {
        Object on(T target, Method method, Object[] arguments) throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, Call<T> call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return call.on(target, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @Test
    void a_connection_that_cannot_be_made_ready_goes_back_all_the_same() throws SQLException {
        JdbcDataSource real = new JdbcDataSource();
        real.setUrl(url());
        List<Connection> lent = new ArrayList<>();
        DataSource pool = proxy(DataSource.class, real, (target, method, arguments) -> {
            Object result = method.invoke(target, arguments);
            if (!(result instanceof Connection one)) {
                return result;
            }
            lent.add(one);
            return proxy(Connection.class, one, (connection, called, given) -> {
                if (called.getName().equals("setTransactionIsolation")) {
                    throw new SQLException("no such isolation", "58000");
                }
                return called.invoke(connection, given);
            });
        });
        try (Database database = Database.open(pool)) {
            lent.clear();
            assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> add("a")))
                .isInstanceOf(DatabaseError.class).hasMessageContaining("no such isolation");

            assertThat(lent).hasSize(1);
            assertThat(lent.get(0).isClosed()).as("else the pool runs dry").isTrue();
        }
    }

    @Test
    void connections_that_are_known_to_be_cut_are_never_lent_again() {
        String url = url();
        try (Database other = Database.open(url); Database library = Database.open(url)) {
            Schema.create(Library.MODELS);
            Database.atomic(() -> Database.outside(() -> add("three connections")));
            cutAllBut(other);

            add("a");
            Database.atomic(() -> add("b"));
            assertThat(tags()).containsExactly("a", "b", "three connections");
        }
    }

    @Test
    void a_transaction_whose_connection_is_cut_commits_nothing_and_the_next_works() {
        String url = url();
        try (Database other = Database.open(url); Database library = Database.open(url)) {
            Schema.create(Library.MODELS);

            assertThatThrownBy(() -> Database.atomic(() -> {
                add("lost");
                cutAllBut(other);
                add("lost too");
            })).isInstanceOf(DatabaseError.class).hasMessageContaining("Tag: The database refused a statement");
            Database.atomic(() -> add("kept"));
            assertThat(tags()).containsExactly("kept");
        }
    }

    /** As when the server is started anew: the session of every connection is gone, and the client does not know. */
    private static void cutAllBut(Database other) {
        other.query(Sql.of("SELECT ABORT_SESSION(SESSION_ID) FROM INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID <> SESSION_ID()"),
            row -> row.getBoolean(1));
    }

    @Test
    void writes_stay_that_go_through_a_pool_which_does_not_commit_by_itself() {
        HikariConfig config = config();
        config.setAutoCommit(false);
        try (Database other = Database.open(config.getJdbcUrl());
                HikariDataSource pool = new HikariDataSource(config); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            add("a");
            Database.atomic(() -> add("b"));

            assertThat(other.<List<String>>use(() -> tags())).containsExactly("a", "b");
        }
    }

    @Test
    void a_connection_goes_back_to_its_pool_as_it_came() {
        JdbcDataSource real = new JdbcDataSource();
        real.setUrl(url() + ";DB_CLOSE_DELAY=-1");
        List<String> came = new ArrayList<>();
        List<String> went = new ArrayList<>();
        DataSource pool = proxy(DataSource.class, real, (target, method, arguments) -> {
            Object result = method.invoke(target, arguments);
            return result instanceof Connection connection ? noted(connection, came, went) : result;
        });
        try (Database database = Database.open(pool)) {
            Schema.create(Tag.class);
            add("a");
            Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> add("b"));
            assertThatThrownBy(() -> Database.atomic(Atomic.with().isolation(Isolation.SERIALIZABLE), () -> {
                throw new Stop();
            })).isInstanceOf(Stop.class);
            assertThat(Tag.objects.stream()).hasSize(2);
            assertThat(went).isEqualTo(came).hasSizeGreaterThan(5);
        }
    }

    /** One that does not commit by itself. It is noted how it comes, and how it goes. */
    private static Connection noted(Connection real, List<String> came, List<String> went) throws SQLException {
        real.setAutoCommit(false);
        came.add(state(real));
        return proxy(Connection.class, real, (target, method, arguments) -> {
            if (method.getName().equals("close")) {
                went.add(state(target));
            }
            return method.invoke(target, arguments);
        });
    }

    private static String state(Connection connection) throws SQLException {
        return "commits: " + connection.getAutoCommit() + ", isolation: " + connection.getTransactionIsolation();
    }

    @Test
    void a_stream_that_is_read_to_its_end_has_given_its_connection_back() {
        HikariConfig config = config();
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            Author austen = Author.objects.create(author -> author.name = "Jane Austen");
            for (int i = 0; i < 30; i++) {
                assertThat(Author.objects.prefetchRelated("books").stream()).containsExactly(austen);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @Test
    void a_stream_that_is_never_closed_keeps_one_connection_and_leaves_the_others_to_work() {
        try (HikariDataSource pool = new HikariDataSource(config()); Database database = Database.open(pool)) {
            Schema.create(Library.MODELS);
            List.of("Jane Austen", "Homer").forEach(name -> Author.objects.create(author -> author.name = name));
            Stream<Author> unread = Author.objects.orderBy("name").stream(1);
            assertThat(unread.iterator().next().name).isEqualTo("Homer");

            for (int i = 0; i < 30; i++) {
                assertThat(Author.objects.count()).isEqualTo(2);
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();
            unread.close();
        }
    }

    @Test
    void a_stream_that_cannot_start_gives_its_connection_back() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource(config()); Database database = Database.open(pool)) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> database.stream(Sql.of("SELECT nosuch"), row -> 1)).isInstanceOf(DatabaseError.class);
            }
            assertBothAreAsTheyWere(pool);
        }
    }

    /** What a worker believes of the database: in a block it is a copy, which is dropped when the block is undone. */
    private static final class State {
        final Set<String> names = new TreeSet<>();
        int onCommit;

        State copy() {
            State copy = new State();
            copy.take(this);
            return copy;
        }

        void take(State other) {
            names.clear();
            names.addAll(other.names);
            onCommit = other.onCommit;
        }
    }

    private static final class Stop extends RuntimeException {
    }

    private static final class Broken extends Error {
    }

    /** Does what comes to its mind, with rows that no other worker touches. */
    private static final class Worker implements Runnable {
        final State state = new State();
        final AtomicInteger committed = new AtomicInteger();
        final Set<String> failures = new TreeSet<>();
        private final Random random;
        private final String prefix;
        private final Database database;
        private int made;

        Worker(int number, Database database) {
            this.random = new Random(number);
            this.prefix = number + "-";
            this.database = database;
        }

        @Override public void run() {
            for (int i = 0; i < OPERATIONS / THREADS; i++) {
                try {
                    if (random.nextInt(3) == 0) {
                        inBlock(options(), state, 1);
                    } else {
                        operate(state, 0);
                    }
                } catch (Stop | Broken | DatabaseError | IllegalStateException expected) {
                    failures.add(expected.getClass().getSimpleName() + (expected.getCause() == null ? "" : " of the database"));
                    // It is over, and the next operation finds the database as it was.
                }
            }
        }

        private Atomic options() {
            return switch (random.nextInt(4)) {
                case 0 -> Atomic.with().isolation(Isolation.SERIALIZABLE);
                case 1 -> Atomic.with().durable();
                default -> Atomic.with();
            };
        }

        private void inBlock(Atomic options, State before, int depth) {
            State inside = before.copy();
            Database.atomic(options, () -> {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    operate(inside, depth);
                }
            });
            before.take(inside);
        }

        private void operate(State now, int depth) {
            switch (random.nextInt(depth == 0 ? 14 : 18)) {
                case 0, 1, 2, 3, 4 -> {
                    String name = prefix + made++;
                    add(name);
                    now.names.add(name);
                }
                case 5 -> now.names.stream().skip(now.names.size() / 2).findFirst().ifPresent(name -> {
                    Tag.objects.filter("name", name).delete();
                    now.names.remove(name);
                });
                case 6 -> now.names.stream().findFirst().ifPresent(name -> {
                    String other = prefix + made++;
                    Tag.objects.filter("name", name).update("name", other);
                    now.names.remove(name);
                    now.names.add(other);
                });
                case 7 -> assertThat(mine().count()).isEqualTo(now.names.size());
                case 8 -> {
                    try (Stream<Tag> half = mine().stream()) {
                        half.limit(now.names.size() / 2).forEach(tag -> assertThat(now.names).contains(tag.name));
                    }
                }
                case 9 -> mine().stream().close();
                case 10 -> now.names.stream().findFirst().ifPresent(ConnectionsTest::add);
                case 11 -> Tag.objects.raw("SELECT \"nosuch\" FROM \"books_tag\"");
                case 12 -> database.query(Sql.of("SELECT 1"), row -> {
                    if (random.nextBoolean()) {
                        throw new Stop();
                    }
                    throw new Broken();
                });
                case 13 -> {
                    try (Stream<Integer> rows = database.stream(Sql.of("SELECT 1"), row -> row.getInt(99))) {
                        rows.forEach(row -> { });
                    }
                }
                case 14 -> {
                    Database.onCommit(committed::incrementAndGet);
                    now.onCommit++;
                }
                case 15 -> {
                    throw random.nextBoolean() ? new Stop() : new IllegalStateException("on purpose");
                }
                case 16 -> {
                    throw new Broken();
                }
                default -> {
                    try {
                        inBlock(Atomic.with(), now, depth + 1);
                    } catch (Stop passedOver) {
                        assertThat(passedOver).hasNoSuppressedExceptions();
                    }
                }
            }
        }

        private QuerySet<Tag> mine() {
            return Tag.objects.filter("name__startswith", prefix);
        }
    }
}
