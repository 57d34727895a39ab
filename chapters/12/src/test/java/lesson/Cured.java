package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import library.*;

/** The trouble, cured: the same page, with keys that lead somewhere. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Shelf.fill();
            try (QueryLog queries = QueryLog.capture()) {
                Book.objects.orderBy("pk").forEach(book -> System.out.println(line(book)));
                System.out.println("the page: " + queries.count() + " queries");
            }
            Book swim = Book.objects.get("title", "At Swim-Two-Birds");
            swim.author.key(999);
            Shelf.attempt("by author 999: saved", swim::save);
            Member emma = Member.objects.get("name", "Emma");
            Shelf.attempt("by the member Emma: saved", () -> Book.objects.filter("pk", swim.id).update("author", emma));
            Shelf.attempt("Jane Austen: deleted", Author.objects.get("name", "Jane Austen")::delete);
            System.out.println(line(Book.objects.get("title", "Persuasion")));
        }
    }

    private static String line(Book book) {
        return book + " by " + book.author.get().name + ", born " + book.author.get().birthDate.getYear();
    }
}
