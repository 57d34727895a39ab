package bookworm.query;

import bookworm.sql.*;
import java.util.*;

/** Resolves what is ordered by: names become columns. */
public record OrderBy(Resolver resolver) {

    private OrderBy(Query query) { this(new Resolver(query.model())); }

    /** The query in another order: names, perhaps with a minus before them, expressions and {@link Ordering}s. */
    public static Query apply(Query query, List<?> terms) {
        List<Ordering> orderings = terms.stream().map(new OrderBy(query)::resolved).toList();
        return query.with(new Query.Order(Optional.of(orderings), query.order().reversed()));
    }

    /** What the rows are ordered by: what was asked for, or else as the model says. */
    public static List<Ordering> of(Query query) {
        List<Ordering> terms = query.order().terms().orElseGet(() -> ofModel(query));
        return query.order().reversed() ? terms.stream().map(Ordering::reversed).toList() : terms;
    }

    private static List<Ordering> ofModel(Query query) {
        return query.model().state().ordering().stream().map(new OrderBy(query)::named).toList();
    }

    private Ordering resolved(Object term) {
        return term instanceof String name ? named(name) : Ordering.of(term).map(resolver::resolve);
    }

    private Ordering named(String term) {
        if (term.startsWith("-") && !term.startsWith("--")) {
            return named(term.substring(1)).reversed();
        }
        if (term.equals("?")) {
            return Func.of("random", Types.FLOAT).asc();
        }
        return resolver.value(term).asc();
    }
}
