package lesson;

import static bookworm.Expressions.q;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Book.objects.filter("author__id", 1).count());
            row(() -> Author.objects.filter(q("books__genre", "NON").and(q("books__pages__gt", 500))));
            row(() -> Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500).distinct());
            row(() -> Author.objects.exclude("books__isnull", true).count());
            row(() -> Author.objects.exclude("books__price__gt", 6).orderBy("pk"));
            row(() -> Publisher.objects.exclude("books__isnull", false).orderBy("pk"));
        }
    }

    private static void row(Supplier<Object> java) { System.out.println(answer(java)); }

    private static Object answer(Supplier<Object> java) {
        try {
            Object answer = java.get();
            return answer instanceof QuerySet<?> rows ? rows.list().stream().map(row -> row.pk()).toList() : answer;
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
