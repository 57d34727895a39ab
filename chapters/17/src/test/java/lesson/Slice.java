package lesson;

import java.util.*;
import java.util.stream.Collectors;

/** Joined rows, grouped and counted by hand. */
public class Slice {

    record Row(String author, String book, Integer prize) { }

    public static void main(String[] args) {
        List<Row> joined = List.of(
            new Row("Flann O'Brien", "At Swim-Two-Birds", 2023),
            new Row("Flann O'Brien", "At Swim-Two-Birds", 2024),
            new Row("Mary Shelley", "Frankenstein", null),
            new Row("Mary Shelley", "The Last Man", null),
            new Row("Emily Dickinson", null, null));
        Map<String, List<Row>> groups = joined.stream().collect(
            Collectors.groupingBy(Row::author, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((author, group) -> {
            List<String> books = group.stream().map(Row::book).filter(Objects::nonNull).toList();
            System.out.println(author + ": rows " + group.size() + ", books " + books.size()
                + ", different books " + Set.copyOf(books).size());
        });
    }
}
