package library;

import bookworm.QuerySet;
import bookworm.errors.DoesNotExist;
import java.util.List;
import java.util.Optional;
import library.books.Author;
import library.books.Book;

/** The article's second script: ways to ask for books. */
final class QueryBooks implements Script {

    @Override public void run(Narrator narrator) {
        allOneAndSome(narrator);
        inOrder(narrator);
        lookups(narrator);
    }

    private static void allOneAndSome(Narrator narrator) {
        narrator.step("All books: all(), read when the loop begins", () -> {
            System.out.println("==== All Books ====");
            for (Book book : Book.objects.all()) {
                System.out.println(book.title + " by " + book.author.get().name);
            }
        });

        narrator.step("One object: get(), which wants exactly one", () -> {
            try {
                Book book = Book.objects.get("pk", 1);
                System.out.println("Book 1 is " + book.title);
            } catch (DoesNotExist none) {
                System.out.println("Book not found");
            }
        });

        narrator.step("Some objects: filter(), here across the foreign key", () -> {
            QuerySet<Book> byAusten = Book.objects.filter("author__name", "Jane Austen");
            for (Book book : byAusten.orderBy("title")) {
                System.out.println(book.title);
            }
            return byAusten;
        });

        narrator.step("All but some: exclude()", () -> {
            QuerySet<Book> otherThanScience = Book.objects.exclude("genre", "SCI");
            System.out.println(otherThanScience.count() + " of them: all but science");
            return otherThanScience;
        });
    }

    private static void inOrder(Narrator narrator) {
        narrator.step("In order: orderBy(), a minus for descending; and no more of them than wanted", () -> {
            for (Author author : Author.objects.orderBy("-name").limit(3)) {
                System.out.println(author.name);
            }
        });

        narrator.step("The first one: first(), which may find none", () -> {
            Optional<Book> oldest = Book.objects.orderBy("publicationDate").first();
            System.out.println("Oldest: " + oldest.map(book -> book.title).orElse("none"));
        });

        narrator.step("Chained: each call narrows the query, and one query runs in the end", () -> {
            Optional<Book> newest = Book.objects
                .filter("publicationDate__gt", "1900-01-01")
                .exclude("genre", "FIC")
                .orderBy("-publicationDate")
                .first();
            System.out.println("Newest, not fiction: " + newest.map(book -> book.title).orElse("none"));
        });
    }

    private static void lookups(Narrator narrator) {
        narrator.step("Lookups: two underscores, then how to compare", () -> {
            long pride = Book.objects.filter("title__icontains", "pride").count();
            long startingWithP = Book.objects.filter("title__startswith", "P").count();
            long ofSomeLength = Book.objects.filter("pages__gte", 400, "pages__lt", 500).count();
            long of1813 = Book.objects.filter("publicationDate__year", 1813).count();
            long inTheList = Book.objects.filter("genre__in", List.of("SCI", "HIS")).count();
            long bornUnknown = Author.objects.filter("birthDate__isnull", true).count();
            System.out.println("Books with pride in the title: " + pride);
            System.out.println("Books whose title starts with P: " + startingWithP);
            System.out.println("Books of 400 to 499 pages: " + ofSomeLength);
            System.out.println("Books of 1813: " + of1813);
            System.out.println("Books of science or history: " + inTheList);
            System.out.println("Authors whose birthday is unknown: " + bornUnknown);
        });
    }
}
