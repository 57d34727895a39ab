// misconception: what is excluded has one book that meets all of it
// refused with: each lookup looks for a book of its own

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
        return rows.stream().anyMatch(book -> isMet(filter, lookup -> isTrue(lookup, author, book))) && !rows.stream().anyMatch(book -> isMet(exclude, lookup -> isTrue(lookup, author, book)));
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
