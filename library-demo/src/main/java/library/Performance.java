package library;

import bookworm.Partial;
import bookworm.db.QueryLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import library.books.Author;
import library.books.Book;

/** The article's performance section: fewer queries, fewer columns, many rows with one statement. */
final class Performance implements Script {

    @Override public void run(Narrator narrator) {
        fewerQueries(narrator);
        fewerColumns(narrator);
        manyRows(narrator);
    }

    private static void fewerQueries(Narrator narrator) {
        narrator.step("The trouble: one query for the books, and one more for each book's author", () -> {
            Set<String> names = new HashSet<>();
            for (Book book : Book.objects.all()) {
                names.add(book.author.get().name);
            }
            System.out.println(names.size() + " names of authors");
        });

        narrator.step("selectRelated: the authors come with the books, by a join", () -> {
            Set<String> names = new HashSet<>();
            for (Book book : Book.objects.selectRelated("author")) {
                names.add(book.author.get().name);
            }
            System.out.println(names.size() + " names of authors");
        });

        narrator.step("prefetchRelated: all authors' books come by one query more", () -> {
            for (Author author : Author.objects.prefetchRelated("books")) {
                if (author.books.all().count() >= 9) {
                    System.out.println(author.name + " wrote " + author.books.all().count() + " books");
                }
            }
        });

        narrator.step("Count the queries yourself: a test can hold a page to a number", () -> {
            try (QueryLog queries = QueryLog.capture()) {
                Book.objects.selectRelated("author").prefetchRelated("tags").list();
                System.out.println("Books, authors and tags: " + queries.count() + " queries");
            }
        });
    }

    private static void fewerColumns(Narrator narrator) {
        narrator.step("only: read these columns; a Partial says so, and never shows a wrong null", () -> {
            for (Partial<Author> author : Author.objects.only("name", "birthDate").limit(3)) {
                System.out.println(author.getString("name") + ", born " + author.getDate("birthDate"));
            }
        });

        narrator.step("defer: read all but these; one that is asked for after all costs a query", () -> {
            Partial<Author> author = Author.objects.defer("biography").first().orElseThrow();
            System.out.println(author.getString("name") + " without " + author.deferredFields());
            System.out.println(author.getString("biography"));
        });
    }

    private static void manyRows(Narrator narrator) {
        narrator.step("bulkCreate: a hundred authors with one INSERT", () -> {
            List<Author> authors = new ArrayList<>();
            for (int i = 1; i <= 100; i++) {
                Author author = new Author();
                author.name = "New Author " + i;
                authors.add(author);
            }
            Author.objects.bulkCreate(authors);
            System.out.println(Author.objects.count() + " authors now");
        });

        narrator.step("And out again, so that the library is as it was", () -> {
            Author.objects.filter("name__startswith", "New Author ").delete();
            System.out.println(Author.objects.count() + " authors again");
        });
    }
}
