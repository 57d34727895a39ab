package lesson;

import bookworm.*;
import bookworm.db.*;
import java.time.LocalDate;
import library.*;

/** What was read ahead: how far it goes, and how long it is true; before each line, the queries that it took. */
public class Known {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Author austen = Author.objects.prefetchRelated("books").get("pk", 1);
            Desk.say("the newest", () -> austen.books.first().orElseThrow());
            Desk.say("the thick ones, by filter", () -> austen.books.filter("pages__gt", 430).orderBy("pages").list());
            Desk.say("a new one", () -> austen.books.create(book -> {
                book.title = "Sanditon";
                book.isbn = "9780010999999";
                book.publicationDate = LocalDate.of(1925, 1, 1);
            }));
            Desk.say("how many", austen.books::count);
            Desk.say("a prefetch in the loop", () -> {
                long books = 0;
                for (Author author : Author.objects.filter("pk__lte", 5)) {
                    books += Author.objects.prefetchRelated("books").get("pk", author.id).books.count();
                }
                return books;
            });
            Desk.say("three relations along", () -> Author.objects.filter("pk__lte", 5).prefetchRelated("books__loans__member").list().stream()
                .flatMap(author -> author.books.list().stream()).flatMap(book -> book.loans.list().stream())
                .map(loan -> loan.member.get().name).distinct().count());
            Desk.say("the thick ones, read ahead", () -> {
                Prefetch thick = Prefetch.of("books", Book.objects.filter("pages__gt", 430).orderBy("pages")).as("thick");
                return Author.objects.prefetchRelated(thick).get("pk", 1).prefetched("thick", Book.class);
            });
        }
    }
}
