package desk;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.Predicate;

/** Exercise 13.7, solved: what filter and exclude of authors mean, in plain Java. */
final class Meaning {

    private Meaning() { }

    /**
     * Whether {@code Author.objects.filter(filter).exclude(exclude)} finds the author, who has these books. Both are made of
     * {@code books__genre}, {@code books__pages__gt} and {@code name} by AND and OR, and what is excluded by NOT as well.
     */
    static boolean meets(Author author, List<Book> books, Q filter, Q exclude) {
        List<Book> rows = books.isEmpty() ? Collections.singletonList(null) : books;
        return rows.stream().anyMatch(book -> isMet(filter, lookup -> isTrue(lookup, author, book)))
            && !isMet(exclude, lookup -> rows.stream().anyMatch(any -> isTrue(lookup, author, any)));
    }

    /** Whether a condition is met, where the function says which of its lookups are. */
    private static boolean isMet(Expression part, Predicate<Q.FieldLookup> isTrue) {
        if (part instanceof Q.FieldLookup lookup) {
            return isTrue.test(lookup);
        }
        Q q = (Q) part;
        Predicate<Expression> isMet = child -> isMet(child, isTrue);
        boolean met = q.connector() == Connector.AND ? q.parts().stream().allMatch(isMet) : q.parts().stream().anyMatch(isMet);
        return met != q.negated();
    }

    /** Whether a single lookup is true of an author beside one book; beside no book, where that is null. */
    static boolean isTrue(Q.FieldLookup lookup, Author author, Book book) {
        return switch (lookup.path()) {
            case "name" -> author.name.equals(lookup.value());
            case "books__genre" -> book != null && book.genre.equals(lookup.value());
            case "books__pages__gt" -> book != null && book.pages > (Integer) lookup.value();
            default -> throw new IllegalArgumentException(lookup.path());
        };
    }
}
