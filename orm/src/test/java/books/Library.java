package books;

import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The recorded library: its tables, and its rows from the CSV files, with their keys. */
public final class Library {

    public static final Class<?>[] MODELS =
        {Author.class, Publisher.class, Tag.class, Book.class, Member.class, Loan.class, AuthorProfile.class};

    private static final List<String> TABLES = List.of("books_author", "books_publisher", "books_tag", "books_book",
        "books_book_tags", "books_member", "books_loan", "books_authorprofile");

    private Library() {
    }

    /** Opens a database of its own in memory, with all the tables and no rows. */
    public static Database openEmpty() {
        Database database = TestDatabase.empty();
        Schema.create(MODELS);
        return database;
    }

    /** Opens a database of its own in memory, with all the recorded rows. */
    public static Database open() {
        Database database = openEmpty();
        TABLES.forEach(table -> load(database, table));
        restartKeys(database);
        return database;
    }

    /** Lets each table's next key be the one after its greatest: to roll rows back does not give their keys back. */
    public static void restartKeys(Database database) {
        for (String table : TABLES) {
            String name = database.dialect().quote(table);
            long greatest = database.query(Sql.of("SELECT MAX(\"id\") FROM " + name), row -> row.getLong(1)).get(0);
            database.update(Sql.of("ALTER TABLE " + name + " ALTER COLUMN \"id\" RESTART WITH " + (greatest + 1)));
        }
    }

    private static void load(Database database, String table) {
        List<List<String>> rows = parse(read("/library/" + table + ".csv"));
        List<String> columns = rows.get(0);
        String names = String.join(", ", columns.stream().map(database.dialect()::quote).toList());
        // Written out, a value is taken for whatever its column holds.
        String values = String.join(", ", rows.subList(1, rows.size()).stream()
            .map(row -> "(" + String.join(", ", row.stream().map(database.dialect()::literal).toList()) + ")").toList());
        database.update(Sql.of("INSERT INTO " + database.dialect().quote(table) + " (" + names + ") VALUES " + values));
    }

    private static String read(String resource) {
        try (InputStream in = Library.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CSV as RFC 4180 has it; a field that is {@code \N} is null. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append(csv.charAt(i++));
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(field.toString().equals("\\N") ? null : field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }
}
