package lesson;

import bookworm.db.*;
import library.*;

/** The trouble, cured: the same shelf. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Author austen = Author.objects.get("name", "Jane Austen");
            Forbidden.delete("Jane Austen", austen);
            System.out.println("left: " + austen + ", " + austen.books.count() + " books, "
                + Loan.objects.filter("book__author", austen).count() + " loans");
            System.out.println("their loans: " + Loan.objects.filter("book__author", austen).delete());
            Forbidden.delete("Jane Austen", austen);
            System.out.println("left: " + Author.objects.count() + " authors, " + Book.objects.count() + " books");
        }
    }
}
