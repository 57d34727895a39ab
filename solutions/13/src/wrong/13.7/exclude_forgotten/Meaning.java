// misconception: the filter says all
// refused with: who meets what is excluded is not found

package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class Meaning {
    static boolean isTrue(Q.FieldLookup lookup, Author author, Book book) {
        return switch (lookup.path()) {
            case "name" -> author.name.equals(lookup.value());
            case "books__genre" -> book != null && book.genre.equals(lookup.value());
            case "books__pages__gt" -> book != null && book.pages > (Integer) lookup.value();
            default -> throw new IllegalArgumentException(lookup.path());
        };
    }
    private static boolean isMet(Expression part, Predicate<Q.FieldLookup> isTrue) {
        if (part instanceof Q.FieldLookup lookup) {
            return isTrue.test(lookup);
        }
        Q q = (Q) part;
        Predicate<Expression> isMet = child -> isMet(child, isTrue);
        boolean met = q.connector() == Connector.AND ? q.parts().stream().allMatch(isMet) : q.parts().stream().anyMatch(isMet);
        return met != q.negated();
    }
    static boolean meets(Author author, List<Book> books, Q filter, Q exclude) {
        List<Book> rows = new ArrayList<>(books);
        if (rows.isEmpty()) rows.add(null);
        return rows.stream().anyMatch(b -> isMet(filter, l -> isTrue(l, author, b)));
    }

}
