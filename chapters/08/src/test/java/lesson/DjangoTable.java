package lesson;

import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Book.objects.filter("title__contains", "%"));
            row(() -> Book.objects.filter("pk__in", List.of()).size());
            row(() -> Book.objects.filter("title__exact__contains", "x"));
            differs(() -> Book.objects.filter("title__startswith", "the s").size(), 0);
            differs(() -> Book.objects.filter("genre__in", "FIC"), "ValueError");
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
            return java.get() instanceof List<?> books ? books.stream().map(book -> ((Book) book).id).toList() : java.get();
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
