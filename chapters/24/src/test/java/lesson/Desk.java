package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.*;
import library.Author;

/** A publisher's list of a thousand writers, and what was sent to the database for some work. */
final class Desk {

    private Desk() { }

    static Database open() {
        Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Writer.class);
        return desk;
    }

    static List<Writer> writers() {
        return IntStream.range(0, 1000).mapToObj(i -> {
            Writer writer = new Writer();
            writer.name = "Writer " + i;
            return writer;
        }).toList();
    }

    static List<Author> authors(int number) {
        return IntStream.range(0, number).mapToObj(i -> {
            Author author = new Author();
            author.name = "Author " + i;
            return author;
        }).toList();
    }

    static int statements(Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            return queries.count();
        }
    }

    /** How many of the texts were written, each by itself: two that are equal may be two. */
    static int texts(Collection<String> sent) {
        Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        texts.addAll(sent);
        return texts.size();
    }

    /** Prints writers, to nobody. Gives how many objects were made before the first line. */
    static int print(Stream<Writer> writers) {
        int before = Writer.made;
        return writers.map(writer -> Writer.made - before).reduce((first, later) -> first).orElse(0);
    }
}
