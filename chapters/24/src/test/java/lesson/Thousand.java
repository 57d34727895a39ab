package lesson;

import bookworm.db.*;
import java.util.List;
import java.util.stream.IntStream;
import library.*;

/** A thousand authors, one by one and all at once: how many statements it takes, and how many of them had to be written anew. */
public class Thousand {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            List<Author> authors = IntStream.range(0, 2000).mapToObj(Thousand::author).toList();
            say("1000 saved one by one", () -> authors.subList(0, 1000).forEach(Author::save));
            say("1000 saved at once", () -> Author.objects.bulkCreate(authors.subList(1000, 2000)));
            say("2000 changed at once", () -> Author.objects.bulkUpdate(authors, "biography"));
            say("2000 found one by one", () -> authors.forEach(author -> Author.objects.get("name", author.name)));
            say("2000 streamed with their books", () -> Author.objects.prefetchRelated("books").stream(100).forEach(author -> { }));
        }
    }

    private static Author author(int number) {
        Author author = new Author();
        author.name = "Author " + number;
        return author;
    }

    private static void say(String what, Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            long texts = queries.sql().stream().map(System::identityHashCode).distinct().count();
            System.out.println(what + ": " + queries.count() + " statements, of which " + texts + " had to be written");
        }
    }
}
