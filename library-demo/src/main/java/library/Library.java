package library;

import bookworm.db.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import library.books.Author;
import library.books.AuthorProfile;
import library.books.Book;
import library.books.Loan;
import library.books.Member;
import library.books.Publisher;
import library.books.Tag;
import library.manage.Project;
import library.manage.UserError;

/** The library's database: in memory, or in a place where it stays, behind a pool of connections. */
final class Library implements AutoCloseable {

    private static final List<Class<?>> MODELS = List.of(Author.class, Publisher.class, Tag.class, Book.class, Member.class,
        Loan.class, AuthorProfile.class);

    private static final String DRIVERS = "The demo has the drivers of H2 (jdbc:h2:file:./library) and PostgreSQL "
        + "(jdbc:postgresql://localhost/library?user=me).";

    private final HikariDataSource pool;
    private final Database database;

    private Library(HikariDataSource pool, Database database) {
        this.pool = pool;
        this.database = database;
    }

    /** The models of the demo, with their migrations and their source. */
    static Project project() {
        return Project.ofModule(MODELS);
    }

    /** A database of its own in memory, without tables, gone when it is closed. */
    static Library inMemory() {
        return new Library(null, Database.open("jdbc:h2:mem:" + UUID.randomUUID()));
    }

    /** The library in a folder or at a JDBC URL, with whatever tables it has. */
    static Library at(String place) {
        String url = url(place);
        HikariConfig config = new HikariConfig();
        config.setDataSourceProperties(account());
        config.setPoolName("library");
        config.setMaximumPoolSize(4);
        try {
            config.setJdbcUrl(url);
            HikariDataSource pool = new HikariDataSource(config);
            return new Library(pool, open(pool));
        } catch (RuntimeException e) {
            throw cannotOpen("library", url, e);
        }
    }

    /** A connection of one's own to the database in a folder or at a JDBC URL, whatever tables it has. */
    static Connection connect(String place) {
        String url = url(place);
        try {
            return DriverManager.getConnection(url, account());
        } catch (SQLException e) {
            throw cannotOpen("database", url, e);
        }
    }

    /** Who opens the database, where the environment says so and not the URL. */
    private static Properties account() {
        Properties account = new Properties();
        Map.of("user", "LIBRARY_USER", "password", "LIBRARY_PASSWORD").forEach((property, variable) -> {
            if (System.getenv(variable) != null) {
                account.setProperty(property, System.getenv(variable));
            }
        });
        return account;
    }

    private static UserError cannotOpen(String what, String url, Exception e) {
        String shown = url.replaceAll("(?i)(password=)[^&;]*", "$1...");
        String drivers = url.matches("jdbc:(h2|postgresql):.*") ? "" : " " + DRIVERS;
        return new UserError("Cannot open the " + what + " at " + shown + ": " + rootOf(e).getMessage() + drivers, e);
    }

    private static String url(String place) {
        return place.startsWith("jdbc:") ? place : fileUrl(place);
    }

    private static String fileUrl(String folder) {
        if (folder.contains(";")) {
            throw new UserError("The folder's name has a semicolon, which H2 would take for the start of a setting: " + folder);
        }
        // What is committed stays, even if the process is killed: H2 would keep it in memory for half a second.
        return "jdbc:h2:file:" + Path.of(folder).toAbsolutePath().resolve("library") + ";WRITE_DELAY=0";
    }

    private static Database open(HikariDataSource pool) {
        try {
            return Database.open(pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static Throwable rootOf(Throwable error) {
        return error.getCause() == null ? error : rootOf(error.getCause());
    }

    @Override public void close() {
        database.close();
        if (pool != null) {
            pool.close();
        }
    }
}
