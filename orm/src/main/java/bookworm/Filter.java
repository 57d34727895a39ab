package bookworm;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * Resolves a {@link Q}. Beside the condition itself there is the question which joins may be INNER: one that a condition
 * needs for all of its rows may, one that only one side of an OR needs may not. Each leaf names the joins that it needs
 * a row of; each junction adds up what its children named.
 */
final class Filter {

    private record Part(Expression condition, Set<Integer> needed) { }

    private final Resolver resolver;
    /** Whether the condition stands within an expression, as in a CASE: then it must not drop rows. */
    private boolean nested;

    Filter(Resolver resolver) { this.resolver = resolver; }

    /** The condition of a call of {@code filter}. */
    Expression condition(Q q) {
        Part part = junction(q, 0);
        if (!part.needed().isEmpty()) {
            Set<Integer> inner = resolver.tables().innerJoins();
            inner.addAll(part.needed());
            resolver.settle(inner);
        }
        return part.condition();
    }

    /** A condition within an expression: its joins stay as they are. */
    Expression nested(Q q) {
        nested = true;
        return junction(q, 0).condition();
    }

    /** The condition, under so many NOTs. */
    private Part junction(Q q, int outside) {
        int nots = q.negated() ? outside + 1 : outside;
        List<Part> parts = new ArrayList<>();
        for (Object child : q.parts()) {
            parts.add(child instanceof Q.Leaf leaf ? leaf(leaf, nots)
                : child instanceof Q inner ? junction(inner, nots)
                : new Part(resolver.resolve((Expression) child), Set.of()));
        }
        List<Expression> conditions = parts.stream().map(Part::condition).toList();
        Set<Integer> needed = q.connector() == Connector.XOR ? Set.of()
            : parts.size() == 1 ? parts.get(0).needed() : needed(q, nots, parts);
        return new Part(Junction.of(q.connector(), q.negated(), conditions), needed);
    }

    /**
     * What any child of an AND needs, and all children of an OR; NOT turns the one into the other. A XOR can be true of a
     * row of which all children but one are false, so it needs none.
     */
    private static Set<Integer> needed(Q q, int nots, List<Part> parts) {
        Set<Integer> needed = new HashSet<>();
        parts.forEach(part -> needed.addAll(part.needed()));
        if ((q.connector() == Connector.AND) == (nots % 2 == 1)) {
            parts.forEach(part -> needed.retainAll(part.needed()));
        }
        return needed;
    }

    private Part leaf(Q.Leaf leaf, int nots) {
        boolean negative = nots % 2 == 1;
        Resolver.Annotated annotated = resolver.annotated(leaf.path());
        if (annotated != null) {
            Object value = value(leaf, null, annotated.words());
            return new Part(Lookups.build(annotated.value(), annotated.words(), value), Set.of());
        }
        Path path = Path.of(resolver.model, leaf.path());
        Object value = value(leaf, path, path.words());
        if (path.isMany() && nots > 0 && !nested) {
            return new Part(noSuchRow(leaf, path), Set.of());
        }
        Column column = resolver.column(path);
        Set<Integer> used = resolver.tables().tablesOf(column);
        if (value instanceof Expression expression) {
            used.addAll(resolver.tables().tablesOf(expression));
        }
        Expression condition = Lookups.build(column, path.words(), value);
        String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
        boolean keepsNulls = operator.equals("IS");
        if (negative && !operator.startsWith("IS")) {
            condition = guarded(condition, column, value);
        }
        return new Part(condition, negative == keepsNulls ? used : Set.of());
    }

    /** NOT (price > 5) is unknown for a NULL price, but the row is to stay: NOT (price > 5 AND price IS NOT NULL). */
    private Expression guarded(Expression condition, Column column, Object value) {
        List<Expression> all = new ArrayList<>(List.of(condition));
        if (column.field().nullable() || resolver.isOuter(column.table())) {
            all.add(Comparison.isNull(column, false));
        }
        if (value instanceof Column other && other.field().nullable()) {
            all.add(Comparison.isNull(other, false));
        }
        return Junction.and(all);
    }

    /** "No related row is so", as a subquery: a join could only say "some related row is not so". */
    private Expression noSuchRow(Q.Leaf leaf, Path path) {
        Object value = leaf.value() instanceof F f ? new OuterRef(f.path(), 1) : leaf.value();
        Query inner = new Query(resolver.model);
        Resolver inside = Resolver.forFilter(inner);
        Expression match = new Filter(inside).condition(Q.of(leaf.path(), value));
        List<Expression> all = new ArrayList<>(List.of(match, sameKey(inside, 0, 0)));
        int outside = 0;
        int table = 0;
        for (Hop hop : path.hops()) {
            outside = resolver.joined(outside, hop);
            table = inside.join(table, hop);
            if (hop.many() && outside > 0) {
                all.add(sameKey(inside, table, outside));
            }
        }
        Query correlated = inner.withTables(inside.tables()).and(Junction.and(all));
        return Subquery.exists(correlated).resolve(resolver);
    }

    private Expression sameKey(Resolver inside, int innerTable, int outerTable) {
        ModelMeta inner = inside.tables().model(innerTable);
        return new Comparison(new Column(innerTable, inner.primaryKey()), "=",
            new Outer(new Column(outerTable, inner.primaryKey())));
    }

    private Object value(Q.Leaf leaf, Path path, List<String> words) {
        if (leaf.value() instanceof Describing<?> rows && Lookups.lookup(words).equals("exact")
                && !Integer.valueOf(1).equals(rows.query().limit)) {
            throw new ValueError("'" + leaf.path() + "' equals one value, but the queryset may give several: say limit(1), "
                + "or use " + leaf.path() + "__in.");
        }
        return resolveValue(leaf.value(), path);
    }

    /** What a lookup compares with: names resolved, objects replaced by their keys, querysets by subqueries. */
    private Object resolveValue(Object value, Path path) {
        if (value instanceof Expression expression) {
            return resolver.resolve(expression);
        }
        if (value instanceof Model object) {
            checkModel("'" + object + "'", object.meta(), path);
            return object.savedKey("no row can refer to it");
        }
        if (value instanceof Describing<?> rows) {
            Query query = rows.query();
            if (query.values == null && path != null && path.relates() && path.related() != null) {
                checkModel("objects", query.model, path);
            }
            return new Subquery(query).resolve(resolver);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> resolveValue(each, path)).toList();
        }
        return value;
    }

    private static void checkModel(String what, ModelMeta model, Path path) {
        if (path == null || path.related() == null) {
            throw new ValueError("An object of " + model.name() + " was given where a plain value is expected"
                + (path == null ? "." : ": " + path.target() + " is no relation."));
        }
        if (path.related() != model) {
            throw new ValueError("Cannot look for " + what + " of " + model.name() + ": " + path.target() + " leads to "
                + path.related().name() + ".");
        }
    }
}
