package desk;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.lang.reflect.*;
import java.sql.*;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.*;
import javax.sql.DataSource;

/** A library on H2 with six books of three authors, and what the tests have in common. */
final class Shelf {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    /** Says as H2 does, but has no QUALIFY. It is asked about that once, by the one query of a statement that needs it. */
    record Plain(Dialect h2, AtomicInteger asked) implements Dialect {
        Plain() { this(Dialect.of("H2"), new AtomicInteger()); }

        @Override public boolean hasQualify() {
            if (asked.incrementAndGet() > 1) {
                throw new AssertionError("One of your two queries still has a qualify. So it is written by qualified() in its turn, and that never ends.");
            }
            return false;
        }

        @Override public String identity(String table, String column) { return h2.identity(table, column); }

        @Override public String type(String name) { return h2.type(name); }

        @Override public String function(String name) { return h2.function(name); }

        @Override public String merge(boolean updates) { return h2.merge(updates); }
    }

    private Shelf() { }

    static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Book.class);
        book("Emma", "Jane Austen", "novel", 474);
        book("Persuasion", "Jane Austen", "novel", 249);
        book("At Swim-Two-Birds", "Flann O'Brien", "novel", 316);
        book("The Third Policeman", "Flann O'Brien", "novel", 200);
        book("Dubliners", "James Joyce", "stories", 152);
        book("Exiles", "James Joyce", "play", 120);
        return library;
    }

    static Book book(String title, String author, String genre, int pages) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author = author;
            book.genre = genre;
            book.pages = pages;
            book.isbn = title.substring(0, 4) + pages;
            book.lentOn = MARCH;
            book.backOn = MARCH.plusDays(14);
        });
    }

    static Sql sql(QuerySet<?> rows, Dialect dialect) { return SqlWriter.compile(rows.xray().select(), dialect); }

    /** Each row as the list of its values. */
    static List<List<Object>> rows(Sql sql) {
        try {
            return Database.current().query(sql, row -> {
                List<Object> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getObject(i));
                }
                return values;
            });
        } catch (DatabaseError e) {
            throw new AssertionError("The database refuses what you wrote. " + e.getMessage(), e);
        }
    }

    /** What another desk does meanwhile, from beginning to end. */
    static <T> T elsewhere(Supplier<T> work) { return CompletableFuture.supplyAsync(work, task -> new Thread(task).start()).join(); }

    /** Connections that say they were PostgreSQL's. */
    static DataSource posingAsPostgreSQL(String url) {
        return pool(url, real -> but(Connection.class, real, "getMetaData", () -> but(DatabaseMetaData.class, real.getMetaData(), "getDatabaseProductName",
            () -> "PostgreSQL")));
    }

    /** Connections whose transactions always lose, and hear of it when they commit. PostgreSQL often says it no sooner. */
    static DataSource losingAtCommit(String url) {
        return pool(url, real -> but(Connection.class, real, "commit", () -> {
            throw new SQLException("could not serialize access", "40001");
        }));
    }

    private static DataSource pool(String url, UnaryOperator<Connection> around) {
        return but(DataSource.class, null, Map.of("getConnection", () -> around.apply(DriverManager.getConnection(url)), "toString", () -> url));
    }

    private static <T> T but(Class<T> type, T real, String method, Callable<?> answer) { return but(type, real, Map.of(method, answer)); }

    /** Does as the real one, but for these methods. */
    private static <T> T but(Class<T> type, T real, Map<String, Callable<?>> answers) {
        return type.cast(Proxy.newProxyInstance(Shelf.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (answers.containsKey(method.getName())) {
                return answers.get(method.getName()).call();
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
