package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.*;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); Desk.Silence silence = new Desk.Silence()) {
            System.out.println(page(Loan.objects.all()) + ", " + page(Loan.objects.selectRelated("book__author", "member")) + " and "
                + page(Loan.objects.prefetchRelated("book__author", "member")) + " queries");
            System.out.println(Desk.queries(Desk.sqlOf(() -> Book.objects.selectRelated("author").prefetchRelated("loans").count()).size()) + ", "
                + Desk.sqlOf(() -> Book.objects.selectRelated("author").count()).stream().filter(sql -> sql.contains("JOIN")).count() + " joins");
            System.out.println(authors(Book.objects.selectRelated("author")) + " and " + authors(Book.objects.prefetchRelated("author")));
            Author austen = Author.objects.prefetchRelated("books").get("pk", 1);
            Book.objects.filter("pk", 4).update("author", 43);
            System.out.println(austen.books.count() + ", " + austen.books.filter("pages__gt", 0).count());
            Book.objects.filter("pk", 4).update("author", 1);
            System.out.println(Author.objects.filter("books__pages__gt", 400).list().stream().filter(austen::equals).count() + " times");
        }
    }

    private static int page(QuerySet<Loan> loans) {
        return Desk.sqlOf(() -> loans.forEach(loan -> Objects.hash(loan.book.get().author.get().name, loan.member.get().name))).size();
    }

    private static int authors(QuerySet<Book> books) {
        Set<Author> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        books.forEach(book -> objects.add(book.author.get()));
        return objects.size();
    }
}
