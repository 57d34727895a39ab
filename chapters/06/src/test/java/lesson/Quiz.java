package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.function.Consumer;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        System.out.println(pagesAfter(Book::save) + " pages; with save(\"title\") " + pagesAfter(book -> book.save("title")));
        keysBesideAGivenOne();
        rowsReadByGet();
        authorWithoutABirthDate();
        deleteTwice();
    }

    private static int pagesAfter(Consumer<Book> save) {
        try (Database library = Library.openFull()) {
            Book mine = Book.objects.get("pk", 2);
            Book yours = Book.objects.get("pk", 2);
            yours.pages = 424;
            yours.save();
            mine.title = "First Impressions";
            save.accept(mine);
            return Book.objects.get("pk", 2).pages;
        }
    }

    private static void keysBesideAGivenOne() {
        try (Database library = Library.openEmpty()) {
            Author.objects.create(author -> {
                author.id = 1L;
                author.name = "Homer";
            });
            String first = errorOf(() -> Author.objects.create(author -> author.name = "Sappho"));
            Author second = Author.objects.create(author -> author.name = "Sappho");
            System.out.println("An " + first + ", then the key " + second.id);
        }
    }

    private static void rowsReadByGet() {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            String error = errorOf(() -> Book.objects.get("genre", "FIC"));
            Sql sent = queries.entries().get(0).sql();
            System.out.println(library.query(sent, row -> 1).size() + " rows, then a " + error);
        }
    }

    private static void authorWithoutABirthDate() {
        try (Database library = Library.openFull()) {
            Sql undated = Sql.of("SELECT * FROM \"books_author\" WHERE \"birth_date\" IS NULL");
            System.out.println("A " + errorOf(() -> Author.objects.get("birthDate", null)) + ", though there are "
                + library.query(undated, row -> 1).size());
        }
    }

    private static void deleteTwice() {
        try (Database library = Library.openFull()) {
            Book one = Book.objects.get("pk", 2);
            Book other = Book.objects.get("pk", 2);
            one.delete();
            System.out.println(other.delete().total() + " rows, then a " + errorOf(other::delete));
        }
    }

    private static String errorOf(Runnable action) {
        try {
            action.run();
            return "nothing";
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
