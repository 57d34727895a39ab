package lesson;

import java.util.*;

/** The chapter in small, without the ORM: two lists, joined row by row. */
public class Slice {

    record Author(int id, String name) { }
    record Book(String genre, int pages, int author) { }
    record Row(Author author, Book book) { }

    static List<Row> join(List<Author> authors, List<Book> books, boolean isLeft) {
        List<Row> rows = new ArrayList<>();
        for (Author author : authors) {
            List<Book> met = books.stream().filter(book -> book.author == author.id).toList();
            met.forEach(book -> rows.add(new Row(author, book)));
            if (met.isEmpty() && isLeft) {
                rows.add(new Row(author, null));
            }
        }
        return rows;
    }

    public static void main(String[] args) {
        List<Author> authors = List.of(new Author(31, "Darwin"), new Author(47, "Dickinson"), new Author(5, "Twain"));
        List<Book> books = List.of(new Book("NON", 448, 31), new Book("SCI", 898, 31), new Book("NON", 560, 5),
            new Book("NON", 624, 5), new Book("FIC", 366, 5));
        List<Row> inner = join(authors, books, false);
        System.out.println("INNER: " + names(inner));
        System.out.println("LEFT: " + names(join(authors, books, true)));
        System.out.println("facts, and thick: " + names(inner.stream().filter(row -> row.book.genre.equals("NON") && row.book.pages > 500).toList()));
        System.out.println("facts, and another thick: " + names(inner.stream().filter(row -> row.book.genre.equals("NON"))
            .flatMap(row -> books.stream().filter(other -> other.author == row.author.id && other.pages > 500).map(other -> row)).toList()));
        System.out.println("not fiction: " + names(inner.stream().filter(row -> !row.book.genre.equals("FIC")).toList()));
    }

    private static List<String> names(List<Row> rows) { return rows.stream().map(row -> row.author.name).toList(); }
}
