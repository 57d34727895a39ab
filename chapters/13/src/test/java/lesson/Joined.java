package lesson;

import bookworm.QuerySet;
import bookworm.db.Database;
import java.util.stream.*;
import library.*;

/** Which tables a query has joined, by the X-ray, and which rows come. */
public class Joined {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            show(Book.objects.filter("author__name", "Jane Austen", "author__birthDate__year", 1775));
            show(Author.objects.filter("books__genre", "NON", "books__pages__gt", 500));
            show(Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500));
            show(Book.objects.filter("author__books__title", "The Castle"));
        }
    }

    private static void show(QuerySet<?> rows) {
        System.out.println(inOneLine(rows));
        System.out.println("    " + rows.list());
    }

    /** FROM and WHERE, without quotes and {@code books_}. */
    static Stream<String> sql(QuerySet<?> rows) {
        return rows.xray().sql().lines().filter(line -> !line.startsWith("SELECT") && !line.startsWith("ORDER"))
            .map(line -> line.replace("\"", "").replace("books_", ""));
    }

    static String inOneLine(QuerySet<?> rows) { return sql(rows).map(String::strip).collect(Collectors.joining(" ")).replace("( ", "("); }
}
