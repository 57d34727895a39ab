package library;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.min;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;

import bookworm.QuerySet;
import bookworm.Row;
import library.books.Author;
import library.books.Book;

/** The article's advanced section: conditions with OR and NOT, columns against columns, numbers over many rows. */
final class AdvancedQueries implements Script {

    record AuthorCount(String name, long numBooks) {
    }

    @Override public void run(Narrator narrator) {
        conditions(narrator);
        numbers(narrator);
        numbersOfEach(narrator);
    }

    private static void conditions(Narrator narrator) {
        narrator.step("Q: one condition or the other", () -> {
            QuerySet<Book> books = Book.objects.filter(q("genre", "FIC").or(q("pages__gt", 400)));
            System.out.println(books.count() + " are fiction, or have more than 400 pages, or both");
            return books;
        });

        narrator.step("Q: not, and a second condition that must hold too", () -> {
            QuerySet<Book> books = Book.objects
                .filter(not(q("genre", "FIC")), q("publicationDate__gt", "1950-01-01"));
            for (Book book : books.orderBy("publicationDate").limit(5)) {
                System.out.println(book.title);
            }
            return books;
        });

        narrator.step("F: a column against another, here even of another table", () -> {
            QuerySet<Book> books = Book.objects.filter("title", f("author__name"));
            for (Book book : books) {
                System.out.println("Title and author are the same: " + book.title);
            }
            return books;
        });
    }

    private static void numbers(Narrator narrator) {
        narrator.step("Aggregate: one number over all rows", () -> {
            double average = Book.objects.aggregate(avg("pages")).getDouble("pages__avg");
            System.out.printf("%.1f pages on average%n", average);
        });

        narrator.step("Several numbers at once", () -> {
            Row pages = Book.objects.aggregate(min("pages"), max("pages"));
            int least = pages.getInt("pages__min");
            int most = pages.getInt("pages__max");
            System.out.println("From " + least + " to " + most + " pages");
        });
    }

    private static void numbersOfEach(Narrator narrator) {
        narrator.step("Annotate: a number for each object, counted in the same query", () -> {
            QuerySet<Author> authors = Author.objects.annotate("numBooks", count("books"));
            Author busiest = authors.orderBy("-numBooks").first().orElseThrow();
            System.out.println(busiest.name + ": " + busiest.annotations().getLong("numBooks") + " books");
            return authors;
        });

        narrator.step("Annotate with a sum, across the relation", () -> {
            QuerySet<Author> authors = Author.objects.annotate("totalPages", sum("books__pages"));
            for (Author author : authors.orderBy("-totalPages").limit(3)) {
                System.out.println(author.name + ": " + author.annotations().get("totalPages") + " pages");
            }
            return authors;
        });

        narrator.step("The same as records: record AuthorCount(String name, long numBooks)", () -> {
            QuerySet<AuthorCount> counts = Author.objects.annotate("numBooks", count("books"))
                .filter("numBooks__gte", 9).into(AuthorCount.class);
            counts.forEach(System.out::println);
            return counts;
        });
    }
}
