package lesson;

import bookworm.db.*;
import library.*;

/** The yearly report with what chapter 16 had: a loop that asks, or SQL by hand. */
public class Trouble {

    private static final String BY_HAND = """
        SELECT a."name", COUNT(b."id"), COUNT(p."id") FROM "books_author" a
        LEFT JOIN "books_book" b ON b."author_id" = a."id"
        LEFT JOIN "books_prize" p ON p."author_id" = a."id"
        GROUP BY a."id", a."name" ORDER BY a."name"
        """;

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Prize.giveAway();
            report("one by one", () -> {
                for (Author author : Author.objects.orderBy("name")) {
                    line(author.name, Book.objects.filter("author", author).count(),
                        Prize.objects.filter("author", author).count());
                }
            });
            report("by hand", () -> library.query(Sql.of(BY_HAND), row -> {
                line(row.getString(1), row.getLong(2), row.getLong(3));
                return row;
            }));
        }
    }

    static void report(String title, Runnable report) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(title + ":");
            report.run();
            System.out.println("  " + queries.count() + (queries.count() == 1 ? " query" : " queries"));
        }
    }

    static void line(String author, long books, long prizes) {
        if (Prize.REPORTED.contains(author)) {
            System.out.println("  " + author + ": books " + books + ", prizes " + prizes);
        }
    }
}
