package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.migrations.Operations.*;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Migrates a database in a process of its own, and stops to be killed: it counts the statements that change anything, and
 * before the one with a given number it says so and waits. Its arguments: the URL, the number, 'forwards' or 'back'.
 */
final class MigrationProcess {

    static final String STOPPED = "waiting to be killed";

    static final Migration INITIAL = new TestMigration("books", "M0001_Initial", List.of(), List.of(
        new CreateModel("Book", map("id", field(AutoField.class), "title", field(CharField.class, "maxLength", 200),
            "price", field(IntegerField.class, "nullable", true)))));

    /** Tables, columns, a constraint, an index, data changed by SQL and by code: one of each kind of statement. */
    static final Migration CHANGES = new TestMigration("books", "M0002_Changes", List.of("books.M0001_Initial"), List.of(
        new CreateModel("Author", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100))),
        new RunSql(List.of("UPDATE \"books_book\" SET \"title\" = \"title\" || '!'"),
            List.of("UPDATE \"books_book\" SET \"title\" = SUBSTRING(\"title\" FROM 1 FOR CHAR_LENGTH(\"title\") - 1)")),
        new AddField("Book", "author", field(ForeignKey.class, "to", "books.Author", "onDelete", OnDelete.CASCADE, "nullable", true)),
        new RenameField("Book", "title", "name"),
        new RunJava(models -> models.rows("Author").insert(java.util.Map.of("name", "Anonymous")),
            models -> models.rows("Author").all().delete()),
        new AlterField("Book", "price", field(IntegerField.class, "dbIndex", true), 7)));

    private MigrationProcess() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        int stopAt = Integer.parseInt(arguments[1]);
        AtomicInteger count = new AtomicInteger();
        try (Database database = Database.open(source(arguments[0], () -> {
            if (count.incrementAndGet() == stopAt) {
                System.out.println(STOPPED);
                waitForever();
            }
        }))) {
            migrate(arguments[2].equals("back"));
        }
    }

    static void migrate(boolean back) {
        Migrator migrator = new Migrator(new MigrationGraph(List.of(INITIAL, CHANGES)), line -> { });
        migrator.migrate(() -> back ? migrator.planTo(INITIAL) : migrator.planAll(null), false);
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource source(String url, Runnable watch) {
        return proxy(DataSource.class, null, (target, method, args) -> !method.getName().equals("getConnection") ? url
            : proxy(Connection.class, DriverManager.getConnection(url),
                (connection, called, values) -> {
                    Object result = called.invoke(connection, values);
                    return result instanceof PreparedStatement statement ? watched(statement, watch) : result;
                }));
    }

    private static PreparedStatement watched(PreparedStatement statement, Runnable watch) {
        return proxy(PreparedStatement.class, statement, (target, method, arguments) -> {
            if (!method.getName().equals("executeUpdate")) {
                return method.invoke(target, arguments);
            }
            watch.run();
            return method.invoke(target, arguments);
        });
    }

    private interface Call<T> {
        Object on(T target, java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T target, Call<T> call) {
        return type.cast(Proxy.newProxyInstance(MigrationProcess.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return call.on(target, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
