package lesson;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Book.objects.orderBy("pk").slice(5, 10));
            row(() -> Book.objects.orderBy("pk").slice(10, 5));
            differs(() -> Book.objects.filter("pk", -1).first(), Optional.empty());
            row(() -> Author.objects.orderBy("pk").earliest("birthDate", "pk"));
            differs(() -> Book.objects.orderBy("pk").limit(3).latest("pages"), "QueryError");
            differs(() -> Book.objects.inBulk(List.of("Emma"), "title"), "QueryError");
        }
    }

    private static void row(Supplier<Object> java) { System.out.println(answer(java)); }

    /** Django has another answer. */
    private static void differs(Supplier<Object> java, Object ours) {
        if (!answer(java).equals(ours)) {
            throw new AssertionError(answer(java));
        }
    }

    private static Object answer(Supplier<Object> java) {
        try {
            Object answer = java.get();
            return answer instanceof QuerySet<?> rows ? rows.list().stream().map(row -> row.pk()).toList()
                : answer instanceof Author author ? "Author " + author.pk() : answer;
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
