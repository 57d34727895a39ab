package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Resolves what is ordered by: names become paths, and no table is joined yet. */
public record OrderBy(List<Selection> values, Resolver resolver) {

    private OrderBy(Query query) { this(query.values().orElse(List.of()), Resolver.forValues(query.rows())); }

    /** The query in another order: names, perhaps with a minus before them, expressions and {@link Ordering}s. */
    public static Query apply(Query query, List<?> terms) {
        Stream<Ordering> orderings = terms.stream().flatMap(new OrderBy(query)::resolved);
        return query.with(new Query.Order(Optional.of(orderings.toList()), query.order().reversed()));
    }

    /** What the rows are ordered by, names not joined yet: what was asked for, or else as the model says. */
    public static List<Ordering> of(Query query) {
        List<Ordering> terms = query.order().terms().orElseGet(() -> ofModel(query));
        return query.order().reversed() ? terms.stream().map(Ordering::reversed).toList() : terms;
    }

    private static List<Ordering> ofModel(Query query) {
        OrderBy orderBy = new OrderBy(query);
        return query.model().state().ordering().stream().flatMap(term -> orderBy.named(term, new HashSet<>())).toList();
    }

    private Stream<Ordering> resolved(Object term) {
        if (term instanceof String name) {
            return named(name, new HashSet<>());
        }
        Ordering given = Ordering.of(term);
        Ordering located = given.map(this::located);
        resolver.resolve(located.expression()).type();
        return Stream.of(located);
    }

    private Expression located(Expression expression) {
        return expression instanceof F f ? resolver.located(f.path()) : expression.map(this::located);
    }

    /** To order by a relation is to order as its model says; by its key where it says nothing. */
    private Stream<Ordering> named(String term, Set<FieldMeta> seen) {
        if (term.startsWith("-") && !term.startsWith("--")) {
            return named(term.substring(1), seen).map(Ordering::reversed);
        }
        if (term.equals("?")) {
            return Stream.of(Func.of("random", Types.FLOAT).asc());
        }
        Expression located = values.stream().filter(value -> term.equals(value.name())).findFirst()
            .map(Selection::expression).orElseGet(() -> resolver.located(term));
        if (!(located instanceof Path path) || !path.namesRelation() || path.related().get().state().ordering().isEmpty()) {
            resolver.resolve(located).type();
            return Stream.of(located.asc());
        }
        if (!seen.add(path.target())) {
            throw new FieldError("To order by '" + term + "' never ends: " + path.related().get().name()
                + " is itself ordered by the objects that its " + path.target().name() + " leads to.");
        }
        return path.related().get().state().ordering().stream().flatMap(inner -> {
            String sign = inner.startsWith("-") ? "-" : "";
            return named(sign + term + "__" + inner.substring(sign.length()), new HashSet<>(seen));
        });
    }
}
