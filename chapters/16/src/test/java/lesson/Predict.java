package lesson;

import bookworm.*;
import bookworm.db.*;
import java.util.stream.*;
import library.*;

/** The lesson's first question: how many queries so far? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Partial<Author> austen = Author.objects.only("name").get("pk", 1);
            print(queries, "name: " + austen.get("name"));
            print(queries, "born: " + austen.get("birthDate"));
            print(queries, "born: " + austen.get("birthDate"));
            austen.set("biography", "Six novels.");
            print(queries, "biography: " + austen.get("biography"));
            austen.save();
            print(queries, "saved: " + queries.sql().get(queries.count() - 1));
            print(queries, "books: " + austen.full().books.count());
            Stream<String> whole = Author.objects.list().stream().map(author -> author.biography);
            print(queries, "all biographies: " + whole.collect(Collectors.joining()).length() + " characters");
            Stream<Partial<Author>> parts = Author.objects.only("name").list().stream();
            Stream<String> loaded = parts.map(author -> author.getString("biography"));
            print(queries, "all biographies: " + loaded.collect(Collectors.joining()).length() + " characters");
        }
    }

    private static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
