package lesson;

import bookworm.*;
import bookworm.db.*;
import java.util.*;
import library.*;

/** Two pages of whole objects, as chapter 15 has it; and what the desk does by hand to read less. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.weigh("the index", () -> names(Author.objects.list()));
            Desk.weigh("the catalogue", () -> titlesAndNames(Book.objects.selectRelated("author")));
            Desk.weigh("the index by hand", () -> names(readByHand(library)));
            Author austen = readByHand(library).get(0);
            austen.name = "Miss Jane Austen";
            austen.save();
            System.out.println("her row: " + Desk.row(1));
        }
    }

    private static List<Author> readByHand(Database library) {
        return library.query(Sql.of("SELECT \"id\", \"name\" FROM \"books_author\" ORDER BY \"id\""), row -> {
            Author author = new Author();
            author.id = row.getLong(1);
            author.name = row.getString(2);
            return author;
        });
    }

    private static List<String> names(List<Author> authors) { return authors.stream().map(author -> author.name).toList(); }

    private static List<String> titlesAndNames(QuerySet<Book> books) {
        return books.list().stream().map(book -> book.title + " by " + book.author.get().name).toList();
    }
}
