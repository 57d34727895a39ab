package lesson;

import java.util.*;
import java.util.stream.Collectors;

/** The chapter in small, without the ORM: a page of three books, and three ways to ask who wrote them. */
public class Slice {

    record Book(String title, int author) { }

    record Row(Book book, String author) { }

    static final List<Book> BOOKS = List.of(new Book("Emma", 1), new Book("Persuasion", 1), new Book("At Swim-Two-Birds", 43));
    static final Map<Integer, String> AUTHORS = Map.of(1, "Jane Austen", 43, "Flann O'Brien");

    static void oneByOne() {
        for (Book book : books()) {
            line(book, authors(Set.of(book.author)).get(book.author));
        }
    }

    static void joined() {
        for (Row row : booksWithTheirAuthors()) {
            line(row.book, row.author);
        }
    }

    static void dealtOut() {
        List<Book> books = books();
        Set<Integer> keys = books.stream().map(Book::author).collect(Collectors.toSet());
        Map<Integer, String> authors = authors(keys);
        for (Book book : books) {
            line(book, authors.get(book.author));
        }
    }

    public static void main(String[] args) {
        run("one by one", Slice::oneByOne);
        run("joined", Slice::joined);
        run("dealt out", Slice::dealtOut);
    }

    // The database, which counts its queries and the names of authors that it gives.

    static int queries;
    static int names;

    static List<Book> books() {
        queries++;
        return BOOKS;
    }

    static Map<Integer, String> authors(Set<Integer> keys) {
        queries++;
        names += keys.size();
        return keys.stream().collect(Collectors.toMap(key -> key, AUTHORS::get));
    }

    static List<Row> booksWithTheirAuthors() {
        queries++;
        names += BOOKS.size();
        return BOOKS.stream().map(book -> new Row(book, AUTHORS.get(book.author))).toList();
    }

    static final List<String> LINES = new ArrayList<>();

    static void line(Book book, String author) { LINES.add(book.title + " by " + author); }

    static void run(String how, Runnable page) {
        queries = 0;
        names = 0;
        LINES.clear();
        page.run();
        System.out.println(how + ": " + queries + (queries == 1 ? " query, " : " queries, ") + names + " names, " + LINES);
    }
}
