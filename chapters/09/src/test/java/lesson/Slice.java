package lesson;

import java.util.*;
import java.util.function.*;
import java.util.stream.Stream;

/** The chapter in small, without the ORM: each call gives a new description, and only list() reads. */
public class Slice {

    record Titles(Supplier<Stream<String>> source) {
        Titles filter(Predicate<String> condition) { return new Titles(() -> source.get().filter(condition)); }
        Titles sorted() { return new Titles(() -> source.get().sorted()); }
        Titles limit(int count) { return new Titles(() -> source.get().limit(count)); }
        List<String> list() { return source.get().toList(); }
    }

    public static void main(String[] args) {
        List<String> shelf = new ArrayList<>(List.of("Emma", "Ulysses", "Persuasion"));
        Titles all = new Titles(() -> read(shelf));
        Titles longer = all.filter(title -> title.length() > 4).sorted();
        Titles first = longer.limit(1);
        System.out.println("described");
        shelf.add("At Swim-Two-Birds");
        System.out.println(first.list());
        System.out.println(longer.list());
        System.out.println(longer.list());
    }

    private static Stream<String> read(List<String> shelf) {
        System.out.println("reading the shelf");
        return shelf.stream();
    }
}
