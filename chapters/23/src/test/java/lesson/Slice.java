package lesson;

import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** The chapter's idea in small: a loop within a loop, and one name that crosses from the outer to the inner. */
public class Slice {

    record Book(String title, String author, int pages) { }

    public static void main(String[] args) {
        List<String> authors = List.of("Jane Austen", "Flann O'Brien", "Emily Dickinson");
        List<Book> books = List.of(new Book("Emma", "Jane Austen", 474), new Book("At Swim-Two-Birds", "Flann O'Brien", 316),
            new Book("Mansfield Park", "Jane Austen", 480), new Book("Sense and Sensibility", "Jane Austen", 409));
        Function<String, Stream<Book>> booksOf = author -> books.stream().filter(book -> book.author().equals(author));
        for (String author : authors) {
            Optional<Book> best = booksOf.apply(author).max(Comparator.comparing(Book::pages));
            boolean exists = booksOf.apply(author).findAny().isPresent();
            System.out.println(author + ": " + best.map(Book::title).orElse(null) + (exists ? "" : " (no book at all)"));
        }
    }
}
