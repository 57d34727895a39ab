package lesson;

import java.util.*;

/** The chapter in small, without our ORM: a link is a row of its own, which can be read from both ends. */
public class Slice {

    record Link(int book, int tag) { }

    static final Map<Integer, String> BOOKS = Map.of(1, "Emma", 2, "To the Lighthouse", 3, "War and Peace");
    static final Map<Integer, String> TAGS = new TreeMap<>(Map.of(1, "classic", 2, "party", 3, "art"));
    static final Set<Link> LINKS = new LinkedHashSet<>();

    static List<String> tagsOf(int book) {
        return LINKS.stream().filter(link -> link.book() == book).map(link -> TAGS.get(link.tag())).toList();
    }

    static List<String> booksOf(int tag) {
        return LINKS.stream().filter(link -> link.tag() == tag).map(link -> BOOKS.get(link.book())).toList();
    }

    public static void main(String[] args) {
        LINKS.addAll(List.of(new Link(1, 1), new Link(1, 2), new Link(2, 1), new Link(2, 3), new Link(3, 2)));
        System.out.println("about art: " + booksOf(3) + ", about parties: " + booksOf(2));
        System.out.println("art once more: " + LINKS.add(new Link(2, 3)));
        TAGS.put(2, "festivity");
        System.out.println("Emma: " + tagsOf(1) + ", War and Peace: " + tagsOf(3));
    }
}
