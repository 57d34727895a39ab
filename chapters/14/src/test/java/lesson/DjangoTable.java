package lesson;

import bookworm.Deletion;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Member.objects.get("pk", 7).delete());
            row(() -> Book.objects.get("pk", 4).delete());
            row(() -> new Book().delete());
            differs(() -> Book.objects.orderBy("pk").limit(5).delete(), "QueryError");
            Author author = Author.objects.get("pk", 1);
            differs(() -> {
                author.books.clear();
                return "cleared";
            }, "QueryError");
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
            return java.get() instanceof Deletion deletion ? List.of(deletion.total(), deletion.byModel()) : "?";
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
