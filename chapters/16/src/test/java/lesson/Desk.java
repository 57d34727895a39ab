package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.sql.*;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** What the lesson's programs share: the library with longer lives, and a pair of scales for pages. */
final class Desk {

    private Desk() { }

    /** The library, with a page of 2,000 characters about each author. */
    static Database open() {
        Database library = Library.openFull();
        Author.objects.update("biography", "Lived and wrote. ".repeat(118).substring(0, 2000));
        return library;
    }

    /** Makes a page, and says what the database sent for it, and how much of that is on the page. */
    static void weigh(String name, Supplier<List<String>> page) {
        List<String> lines;
        List<Sql> statements;
        try (QueryLog queries = QueryLog.capture()) {
            lines = page.get();
            statements = queries.entries().stream().map(QueryLog.Entry::sql).toList();
        }
        int values = 0;
        int characters = 0;
        for (Sql sql : statements) {
            for (List<String> row : Database.current().query(sql, Desk::row)) {
                values += row.size();
                characters += String.join("", row).length();
            }
        }
        System.out.println(String.format(Locale.ROOT, "%s: %d lines, %s. Sent: %,d values, %,d characters. On the page: %,d characters.", name,
            lines.size(), queries(statements.size()), values, characters, String.join("", lines).length()));
    }

    private static List<String> row(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(Objects.toString(row.getString(column), ""));
        }
        return values;
    }

    static String queries(int count) { return count == 1 ? "1 query" : count + " queries"; }

    /** What somebody sees who reads the row of an author anew. */
    static String row(long key) {
        Author author = Author.objects.get("pk", key);
        return author.name + ", born " + author.birthDate + ", a biography of " + author.biography.length() + " characters";
    }

    /** What an action gives, or its error. */
    static Object attempt(Supplier<?> action) {
        try {
            return action.get();
        } catch (BookwormException e) {
            return e.getMessage();
        }
    }
}
