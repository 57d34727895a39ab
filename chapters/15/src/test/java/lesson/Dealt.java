package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** One query more for each relation, and then none; before each line, the queries that it took. */
public class Dealt {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<Author> authors = new ArrayList<>();
            Desk.sqlOf(() -> authors.addAll(Author.objects.filter("pk__lte", 5).orderBy("pk").prefetchRelated("books").list()))
                .forEach(sql -> System.out.println(sql.substring(sql.indexOf("FROM"))));
            Desk.say("books of each", () -> authors.stream().map(author -> author.name + " " + author.books.count()).toList());
            Desk.say("and of each book its author", () -> authors.stream()
                .allMatch(author -> author.books.list().stream().allMatch(book -> book.author.get() == author)));
            Desk.say("Emily Dickinson, and then her books", () ->
                Author.objects.prefetchRelated("books").get("name", "Emily Dickinson").books.list());
            Desk.say("Jane Austen, as objects", () -> {
                Set<Author> objects = Collections.newSetFromMap(new IdentityHashMap<>());
                Book.objects.filter("author", 1).prefetchRelated("author").forEach(book -> objects.add(book.author.get()));
                return objects.size();
            });
        }
    }
}
