package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import java.util.List;
import lesson.Branch.*;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Loan.objects.all().delete();
            System.out.println(deletion(Author.objects.get("name", "Flann O'Brien")) + " and " + deletion(Author.objects.get("name", "Anonymous")));
            Author austen = Author.objects.get("name", "Jane Austen");
            List<Book> books = austen.books.list();
            austen.delete();
            System.out.println(books.stream().filter(Book::isStored).count() + " of 6, and "
                + books.stream().filter(book -> Book.objects.filter("pk", book.id).exists()).count() + " of 6");
        }
        try (Database library = Branch.openTwo()) {
            Branch bolton = Branch.objects.get("village", "Bolton");
            Branch strabane = Branch.objects.get("village", "Strabane");
            Copy.objects.orderBy("pk").limit(1).forEach(copy -> {
                copy.branch.set(strabane);
                copy.save();
            });
            try {
                bolton.delete();
            } catch (ProtectedError e) {
                System.out.println(e.getClass().getSimpleName() + ", " + e.protectedObjects().size() + " in the way");
            }
        }
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Loan.objects.filter("book__author__name", "Jane Austen").delete();
            System.out.println(queries.count() + " statement");
        }
        try (Database library = Library.openFull()) {
            Member hiro = Member.objects.get("pk", 1);
            try {
                Database.atomic(() -> {
                    hiro.delete();
                    throw new IllegalStateException("the power fails");
                });
            } catch (IllegalStateException e) {
                System.out.println(Member.objects.filter("pk", 1).count() + " row, and " + hiro.id);
            }
        }
    }

    private static String deletion(Author author) {
        try (QueryLog queries = QueryLog.capture()) {
            int rows = author.delete().total();
            return rows + " rows by " + queries.count() + " statements";
        }
    }
}
