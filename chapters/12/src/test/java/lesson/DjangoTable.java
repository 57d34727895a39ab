package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Author.objects.get("pk", 1).books.update("pages", 7));
            row(() -> Book.objects.exclude("publisher", 1).count());
            row(() -> Author.objects.get("name", "George Orwell").books.all());
            Book book = new Book();
            book.author.set(new Author());
            row(() -> {
                book.save();
                return "saved";
            });
            book.author.key(1);
            differs(() -> book.author.get().name, "Jane Austen");
            differs(() -> Book.objects.filter("author", "Emma"), "ValidationError");
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
            return java.get() instanceof QuerySet<?> books ? books.list().stream().map(book -> ((Book) book).id).toList() : java.get();
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
