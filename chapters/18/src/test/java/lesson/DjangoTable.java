package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book book = Book.objects.get("pk", 1);
            row(() -> {
                book.tags.setKeys(List.of(1, 9));
                return book.tags.orderBy("pk").valuesFlat("pk").list();
            });
            Tag tag = Tag.objects.get("pk", 15);
            row(() -> {
                tag.books.addKeys(1, 2);
                return tag.books.count();
            });
            row(() -> book.tags.through().filter("tag", 11).count());
            row(() -> Author.objects.exclude("profile__isnull", true).count());
            Author author = Author.objects.get("name", "Flann O'Brien");
            differs(() -> author.profile.get(), Optional.empty());
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
            return java.get();
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
