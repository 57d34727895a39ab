package lesson;

import bookworm.*;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Book.objects.selectRelated("publisher").list().size());
            QuerySet<Author> authors = Author.objects.prefetchRelated("books").orderBy("pk").limit(5);
            row(() -> authors.list().stream().map(author -> author.books.filter("genre", "FIC").count()).toList());
            Prefetch thick = Prefetch.of("books", Book.objects.filter("pages__gt", 500).orderBy("pk")).as("thick");
            row(() -> Author.objects.filter("pk__lte", 4).orderBy("pk").prefetchRelated(thick).list().stream()
                .map(author -> author.prefetched("thick", Book.class).stream().map(book -> book.id).toList()).toList());
            row(() -> Author.objects.selectRelated("books"));
            differs(() -> Author.objects.prefetchRelated("nosuch"), "FieldError");
            differs(() -> Desk.sqlOf(() -> Loan.objects.selectRelated().orderBy("pk").limit(5)
                .forEach(loan -> List.of(loan.book.get().author.get(), loan.member.get()))).size(), 1);
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
