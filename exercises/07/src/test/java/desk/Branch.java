package desk;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.lang.reflect.*;
import java.sql.*;
import java.util.*;
import java.util.concurrent.*;
import javax.sql.DataSource;

/**
 * A branch of the library: a shelf in the hall with three copies, and an empty one upstairs, in a database of its own. It notes
 * what is done to its connections, and fails what it is told to.
 */
final class Branch implements AutoCloseable {

    /** Something that was done to a connection: {@code commit}, {@code setAutoCommit false}, {@code SELECT}. */
    record Call(int connection, String what) { }

    interface BeforeStatement {
        void runs(String word) throws SQLException;
    }

    private static final Set<String> STEERING = Set.of("setAutoCommit", "commit", "rollback", "setSavepoint", "releaseSavepoint", "close");

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Connection keepsItOpen;
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private int connections;
    /** What fails, and with which SQL state. Each fails until it is taken out. */
    final Map<String, String> failing = new ConcurrentHashMap<>();
    /** Is told of each statement before it runs, by its first word; what it throws, the driver throws. */
    volatile BeforeStatement before = word -> { };
    final Database database;
    final Shelf hall;
    final Shelf upstairs;

    Branch() {
        try {
            keepsItOpen = DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        database = Database.open(proxy(DataSource.class,
            (pool, method, arguments) -> method.getName().equals("getConnection") ? connection() : "the exercises' pool"));
        Schema.create(Shelf.class, Note.class);
        hall = Shelf.objects.create(shelf -> {
            shelf.name = "hall";
            shelf.copies = 3;
        });
        upstairs = Shelf.objects.create(shelf -> shelf.name = "upstairs");
        calls.clear();
    }

    private synchronized Connection connection() throws SQLException {
        Connection real = DriverManager.getConnection(url);
        int number = ++connections;
        return proxy(Connection.class, (self, method, arguments) -> call(number, real, method, arguments));
    }

    private Object call(int number, Connection real, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (STEERING.contains(name)) {
            calls.add(new Call(number, name.equals("setAutoCommit") ? name + " " + arguments[0] : name));
        } else if (name.equals("prepareStatement")) {
            String word = ((String) arguments[0]).split("\\W")[0];
            before.runs(word);
            calls.add(new Call(number, word));
        }
        String state = failing.get(name);
        if (state != null) {
            throw new SQLException(name + " does not work", state);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }

    /** What was done since the branch was opened, or since this was asked for last. */
    List<Call> calls() {
        synchronized (calls) {
            List<Call> since = List.copyOf(calls);
            calls.clear();
            return since;
        }
    }

    List<String> whatWasDone() { return calls().stream().map(Call::what).toList(); }

    /** How many copies a shelf has, as others see it. */
    int copies(Shelf shelf) {
        try (Connection other = DriverManager.getConnection(url);
                ResultSet rows = other.createStatement().executeQuery("SELECT \"copies\" FROM \"desk_shelf\" WHERE \"id\" = " + shelf.id)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int notes() { return database.query(Sql.of("SELECT COUNT(*) FROM \"desk_note\""), row -> row.getInt(1)).get(0); }

    /** Another program lends one copy from the hall, by a statement of its own. */
    void lendElsewhere() { elsewhere("UPDATE \"desk_shelf\" SET \"copies\" = \"copies\" - 1 WHERE \"id\" = " + hall.id); }

    /** Another desk writes that note, and commits. */
    void noteElsewhere(String text) { elsewhere("INSERT INTO \"desk_note\" (\"text\") VALUES ('" + text + "')"); }

    private void elsewhere(String statement) {
        try (Connection other = DriverManager.getConnection(url)) {
            other.createStatement().executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets how many copies a shelf has, and saves it. */
    static void put(Shelf shelf, int copies) {
        shelf.copies = copies;
        shelf.save();
    }

    /** A statement that the database refuses: there is a hall already. */
    static void refused() { Shelf.objects.create(shelf -> shelf.name = "hall"); }

    /** What a block throws to be undone. */
    static final class Stop extends RuntimeException {
        Stop() { super("no card"); }
    }

    @Override public void close() {
        database.close();
        try {
            keepsItOpen.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
