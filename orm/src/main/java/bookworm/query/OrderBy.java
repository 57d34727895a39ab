package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** Resolves what is ordered by: names become annotations or paths, and no table is joined yet. */
public final class OrderBy {

    private final TableRows rows;
    private final List<Selection> values;
    private final Resolver resolver;

    private OrderBy(Query query, TableRows rows) {
        this.rows = rows;
        this.values = query.values().orElse(List.of());
        this.resolver = Resolver.forValues(rows);
    }

    /** The query in another order: names, perhaps with a minus before them, expressions and {@link Ordering}s. */
    public static Query apply(Query query, List<?> terms) {
        List<Ordering> orderings = new ArrayList<>();
        for (Object term : terms) {
            orderings.addAll(resolved(query, term));
        }
        return query.with(new Order(Optional.of(orderings), query.order().reversed()));
    }

    private static List<Ordering> resolved(Query query, Object term) {
        if (query.source() instanceof TableRows rows) {
            return new OrderBy(query, rows).resolved(term);
        }
        return List.of(Ordering.of(term).map(name -> CombinedRows.column(query, name)));
    }

    private List<Ordering> resolved(Object term) {
        if (term instanceof String name) {
            return named(name, new HashSet<>());
        }
        Ordering given = Ordering.of(term);
        if (given.expression().containsAggregate()) {
            throw new FieldError("Cannot order by an aggregate that no row has: annotate(...) it, and order by its name.");
        }
        Ordering located = given.map(this::located);
        Resolver.forValues(rows).resolve(located.expression()).type();
        return List.of(located);
    }

    private Expression located(Expression expression) {
        return expression instanceof F f ? resolver.located(f.path()) : expression.map(this::located);
    }

    /** The order that the model says, for a query that asks for no other. */
    static List<Ordering> ofModel(Query query) {
        OrderBy orderBy = new OrderBy(query, query.tables("order"));
        return query.model().state().ordering().stream().flatMap(term -> orderBy.named(term, new HashSet<>()).stream()).toList();
    }

    /** To order by a relation is to order as its model says; by its key where it says nothing. */
    private List<Ordering> named(String term, Set<FieldMeta> seen) {
        if (term != null && term.startsWith("-") && !term.startsWith("--")) {
            return named(term.substring(1), seen).stream().map(Ordering::reversed).toList();
        }
        if ("?".equals(term)) {
            return List.of(Func.of("random", Types.FLOAT).asc());
        }
        for (Selection value : values) {
            if (term != null && term.equals(value.name())) {
                return List.of(value.expression().asc());
            }
        }
        Expression located = resolver.located(term);
        if (!(located instanceof Path path) || !path.namesRelation(term) || path.related().get().state().ordering().isEmpty()) {
            return List.of(located.asc());
        }
        if (!seen.add(path.target())) {
            throw new FieldError("To order by '" + term + "' never ends: " + path.related().get().name()
                + " is itself ordered by the objects that its " + path.target().name() + " leads to.");
        }
        List<Ordering> orderings = new ArrayList<>();
        for (String inner : path.related().get().state().ordering()) {
            String sign = inner.startsWith("-") ? "-" : "";
            orderings.addAll(named(sign + term + "__" + inner.substring(sign.length()), seen));
        }
        return orderings;
    }
}
