// right because: to exclude, books alone may be asked, if a name is asked of the author

package desk;

import bookworm.query.Q;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.Predicate;

final class Meaning {

    private Meaning() { }

    static boolean meets(Author author, List<Book> books, Q filter, Q exclude) {
        List<Book> rows = books.isEmpty() ? Collections.singletonList(null) : books;
        if (isMet(exclude, lookup -> isTrue(lookup, author, null) || books.stream().anyMatch(any -> isTrue(lookup, author, any)))) {
            return false;
        }
        return rows.stream().filter(book -> isMet(filter, lookup -> isTrue(lookup, author, book))).count() > 0;
    }

    private static boolean isMet(Expression part, Predicate<Q.FieldLookup> isTrue) {
        if (part instanceof Q.FieldLookup lookup) {
            return isTrue.test(lookup);
        }
        Q q = (Q) part;
        boolean met = q.connector() == Connector.AND;
        for (Expression child : q.parts()) {
            met = q.connector() == Connector.AND ? met & isMet(child, isTrue) : met | isMet(child, isTrue);
        }
        return met ^ q.negated();
    }

    static boolean isTrue(Q.FieldLookup lookup, Author author, Book book) {
        return switch (lookup.path()) {
            case "name" -> author.name.equals(lookup.value());
            case "books__genre" -> book != null && book.genre.equals(lookup.value());
            case "books__pages__gt" -> book != null && book.pages > (Integer) lookup.value();
            default -> throw new IllegalArgumentException(lookup.path());
        };
    }
}
