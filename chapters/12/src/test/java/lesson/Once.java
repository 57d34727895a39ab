package lesson;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import library.*;

/** From a book to its author, with the number of queries so far before each line. */
public class Once {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Book swim = Book.objects.get("title", "At Swim-Two-Birds");
            print(queries, "key: " + swim.author.key());
            print(queries, "name: " + swim.author.get().name);
            print(queries, "born: " + swim.author.get().birthDate);
            swim.author.key(1);
            print(queries, "key 1: " + swim.author.get());
            swim.author.key(999);
            try {
                print(queries, "key 999: " + swim.author.get());
            } catch (DoesNotExist e) {
                print(queries, "key 999: " + e.getMessage());
            }
            Book castle = Book.objects.get("title", "The Castle");
            print(queries, "no publisher: " + castle.publisher.get());
            try {
                print(queries, "a new book: " + new Book().author.get());
            } catch (DoesNotExist e) {
                print(queries, "a new book: " + e.getMessage());
            }
        }
    }

    static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
