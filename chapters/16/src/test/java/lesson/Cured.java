package lesson;

import bookworm.*;
import bookworm.db.*;
import java.util.*;
import library.*;

/** The trouble, cured: the same two pages, and the same correction. */
public class Cured {

    private record Line(String title, String author__name) { }

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.weigh("the index", () -> Author.objects.valuesFlat("name", String.class).list());
            Desk.weigh("the catalogue", () -> titlesAndNames(Book.objects.into(Line.class)));
            Desk.weigh("the index by hand", () -> names(readByHand()));
            Partial<Author> austen = readByHand().get(0);
            austen.set("name", "Miss Jane Austen");
            austen.save();
            System.out.println("her row: " + Desk.row(1));
        }
    }

    private static List<Partial<Author>> readByHand() {
        return Author.objects.raw("SELECT \"id\", \"name\" FROM \"books_author\" ORDER BY \"id\"");
    }

    private static List<String> names(List<Partial<Author>> authors) {
        return authors.stream().map(author -> author.getString("name")).toList();
    }

    private static List<String> titlesAndNames(QuerySet<Line> lines) {
        return lines.list().stream().map(line -> line.title() + " by " + line.author__name()).toList();
    }
}
