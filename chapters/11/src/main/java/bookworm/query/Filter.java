package bookworm.query;

import bookworm.query.Q.FieldLookup;
import bookworm.sql.*;
import java.util.*;

/** Resolves a {@link Q}: lookups become conditions on columns. */
public record Filter(Resolver resolver) {

    /** The rows that also meet a condition in names. */
    public static Query apply(Query query, Q condition) {
        return query.and(new Filter(new Resolver(query.model())).condition(condition));
    }

    /** The condition in columns. */
    Expression condition(Q q) { return junction(q, 0); }

    /** The condition, under so many NOTs. */
    private Expression junction(Q q, int outside) {
        int nots = q.negated() ? outside + 1 : outside;
        List<Expression> conditions = new ArrayList<>(q.parts().size());
        for (Expression child : q.parts()) {
            conditions.add(part(child, nots));
        }
        return Junction.of(q.connector(), q.negated(), conditions);
    }

    private Expression part(Expression child, int nots) {
        if (child instanceof FieldLookup lookup) {
            return lookup(lookup, nots);
        }
        if (child instanceof Q inner) {
            return junction(inner, nots);
        }
        return resolver.resolve(child);
    }

    private Expression lookup(FieldLookup lookup, int nots) {
        Path path = Path.of(resolver.model(), lookup.path());
        Object value = value(lookup.value());
        Column column = new Column(path.target());
        Expression condition = Lookups.build(column, path.words(), value);
        String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
        if (nots % 2 == 1 && !operator.startsWith("IS")) {
            condition = guarded(condition, column, value);
        }
        return condition;
    }

    /** NOT (price > 5) is unknown for a NULL price, but the row is to stay: NOT (price > 5 AND price IS NOT NULL). */
    private Expression guarded(Expression condition, Column column, Object value) {
        List<Expression> all = new ArrayList<>(List.of(condition));
        if (column.field().nullable()) {
            all.add(Comparison.isNull(column, false));
        }
        if (value instanceof Column other && other.field().nullable()) {
            all.add(Comparison.isNull(other, false));
        }
        return Junction.and(all);
    }

    /** What a lookup compares with: names resolved. */
    private Object value(Object given) {
        Object value = given instanceof Object[] array ? Arrays.asList(array) : given;
        return value instanceof Collection<?> many ? many.stream().map(this::plainValue).toList() : plainValue(value);
    }

    private Object plainValue(Object value) { return value instanceof Expression expression ? resolver.resolve(expression) : value; }
}
