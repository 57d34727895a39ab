package lesson;

import bookworm.errors.BookwormException;
import bookworm.meta.*;
import bookworm.query.*;
import java.util.List;
import java.util.stream.Collectors;
import library.*;

/** Relations, both ways, and the hops and the column that a path comes to; no database is open. */
public class Ways {

    public static void main(String[] args) {
        relation(Models.meta(Book.class), "author");
        relation(Models.meta(Author.class), "books");
        relation(Models.meta(Book.class), "publisher");
        System.out.println();
        path(Book.class, "author__name");
        path(Author.class, "books__publisher__country");
        path(Book.class, "author__id");
        path(Loan.class, "book__author__id");
        path(Author.class, "books__id");
        path(Book.class, "author__nmae");
    }

    private static void relation(ModelMeta model, String name) {
        Relation relation = model.relation(name).orElseThrow();
        System.out.println(relation + ": " + words(relation.hops().get(0)) + "; back it is " + relation.reversed());
    }

    private static String words(Hop hop) {
        return hop.from() + " to " + hop.to() + (hop.many() ? ", several" : ", one") + (hop.nullable() ? " or none" : "");
    }

    private static void path(Class<?> model, String text) {
        try {
            Query ordered = OrderBy.apply(Query.of(Models.meta(model)), List.of(text));
            Path path = (Path) ordered.order().terms().orElseThrow().get(0).expression();
            System.out.println(text + ": " + path.hops().stream().map(hop -> hop.from() + " to " + hop.to()).collect(Collectors.joining(", ", "[", "]"))
                + " and " + path.target());
        } catch (BookwormException e) {
            System.out.println(text + ": " + e.getMessage().split(" Choices")[0]);
        }
    }
}
