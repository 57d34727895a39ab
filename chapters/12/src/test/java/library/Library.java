package library;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.util.*;

/** A library in memory, each a database of its own, with tables made from its models. Whoever opens one closes it. */
public final class Library {

    /** In these files {@code \N} is NULL, and so, for CSVREAD, is an empty field. */
    private static final String OPTIONS = "charset=UTF-8 null=\\\\N";

    private static final Class<?>[] MODELS =
        {Author.class, Publisher.class, Tag.class, Book.class, Member.class, Loan.class};
    private static final List<String> TABLES = List.of("books_author", "books_publisher", "books_tag", "books_book",
        "books_member", "books_loan");

    private Library() { }

    public static Database openEmpty() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(MODELS);
        return library;
    }

    /** With the rows that Django's recorded answers are about: 49 authors, 167 books, and what goes with them. */
    public static Database openFull() {
        Database library = openEmpty();
        TABLES.forEach(table -> load(library, table));
        return library;
    }

    private static void load(Database library, String table) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        library.query(Sql.of("SELECT COLUMN_NAME, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = ?", table),
            row -> columns.add(row.getString(1)) && values.add(row.getString(2).equals("YES")
                ? row.getString(1) : "COALESCE(" + row.getString(1) + ", '')"));
        String quoted = library.dialect().quote(table);
        int rows = library.update(Sql.of("INSERT INTO " + quoted
            + " (" + String.join(", ", columns.stream().map(library.dialect()::quote).toList()) + ") SELECT "
            + String.join(", ", values) + " FROM CSVREAD('classpath:" + table + ".csv', NULL, ?)", OPTIONS));
        // Keys that are given do not move the database's counter: it is told where to go on.
        library.update(Sql.of("ALTER TABLE " + quoted + " ALTER COLUMN \"id\" RESTART WITH " + (rows + 1)));
    }
}
