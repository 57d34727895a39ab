package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.*;
import library.*;

/** The catalogue page: right in the desk's test, right for the whole library, and slow. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Desk.openWithTwoBooks()) {
            boolean right = titlesAndAuthors(Book.objects.orderBy("pk")).equals(List.of("Emma by Jane Austen", "At Swim-Two-Birds by Flann O'Brien"));
            System.out.println("the desk's test: " + (right ? "passed" : "failed"));
        }
        // As chapter 14 had it: nobody says anything.
        try (Database library = Library.openFull(); Desk.Silence silence = new Desk.Silence()) {
            Desk.page("the catalogue", () -> titlesAndAuthors(Book.objects.all()));
            Desk.page("with its loans", () -> titlesAuthorsAndLoans(Book.objects.all()));
            Desk.page("by Jane Austen", () -> titlesAndAuthors(Book.objects.filter("author__name", "Jane Austen")));
        }
    }

    static List<String> titlesAndAuthors(QuerySet<Book> books) {
        List<String> page = new ArrayList<>();
        for (Book book : books) {
            page.add(book.title + " by " + book.author.get().name);
        }
        return page;
    }

    static List<String> titlesAuthorsAndLoans(QuerySet<Book> books) {
        List<String> page = new ArrayList<>();
        for (Book book : books) {
            page.add(book.title + " by " + book.author.get().name + ", lent " + book.loans.count() + " times");
        }
        return page;
    }
}
