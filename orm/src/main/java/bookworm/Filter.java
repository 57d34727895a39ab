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

    private record Part(Expression condition, Set<Integer> needed) {
    }

    /** Where in the tree a leaf stands: in an expression, under any NOT, and under an odd number of them. */
    private record Place(boolean nested, boolean underNot, boolean negative) {

        Place under(Q q) {
            return new Place(nested, underNot || q.negated(), negative != q.negated());
        }
    }

    private final Resolver resolver;

    Filter(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The condition of a call of {@code filter}. */
    Expression condition(Q q) {
        Part part = junction(q, new Place(false, false, false));
        Set<Integer> inner = resolver.tables().innerJoins();
        inner.addAll(part.needed());
        resolver.settle(inner);
        return part.condition();
    }

    /** A condition within an expression, as in a CASE: its joins stay as they are, since it must not drop rows. */
    Expression nested(Q q) {
        return junction(q, new Place(true, false, false)).condition();
    }

    private Part junction(Q q, Place outside) {
        Place place = outside.under(q);
        List<Part> parts = new ArrayList<>();
        for (Object child : q.parts()) {
            parts.add(child instanceof Q.Leaf leaf ? leaf(leaf, place)
                : child instanceof Q inner ? junction(inner, place)
                : new Part(resolver.resolve((Expression) child), Set.of()));
        }
        List<Expression> conditions = parts.stream().map(Part::condition).toList();
        Set<Integer> needed = q.connector() == Connector.XOR ? Set.of() : needed(q, place, parts);
        return new Part(Junction.of(q.connector(), q.negated(), conditions), needed);
    }

    /**
     * What any child of an AND needs, and all children of an OR; NOT turns the one into the other. A XOR can be true of a
     * row of which all children but one are false, so it needs none.
     */
    private static Set<Integer> needed(Q q, Place place, List<Part> parts) {
        Set<Integer> needed = new HashSet<>();
        parts.forEach(part -> needed.addAll(part.needed()));
        if ((q.connector() == Connector.AND) == place.negative()) {
            parts.forEach(part -> needed.retainAll(part.needed()));
        }
        return needed;
    }

    private Part leaf(Q.Leaf leaf, Place place) {
        Resolver.Annotated annotated = resolver.annotated(leaf.path());
        if (annotated != null) {
            Object value = value(leaf, null, annotated.words());
            return new Part(Lookups.build(annotated.value(), annotated.words(), value), Set.of());
        }
        Path path = Path.of(resolver.model(), leaf.path());
        resolver.takeUsed();
        Object value = value(leaf, path, path.words());
        if (path.isMany() && place.underNot() && !place.nested()) {
            return new Part(noSuchRow(leaf, path), Set.of());
        }
        Column column = resolver.column(path);
        Set<Integer> used = resolver.takeUsed();
        Expression condition = Lookups.build(column, path.words(), value);
        String operator = condition instanceof Comparison comparison ? comparison.operator() : "";
        boolean keepsNulls = operator.equals("IS");
        if (place.negative() && !operator.startsWith("IS")) {
            condition = guarded(condition, column, value);
        }
        return new Part(condition, place.negative() == keepsNulls ? used : Set.of());
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
        Query inner = new Query(resolver.model());
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
            return key(object, path);
        }
        if (value instanceof Describing<?> rows) {
            checkModel(rows.query(), path);
            return new Subquery(rows.query()).resolve(resolver);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> resolveValue(each, path)).toList();
        }
        return value;
    }

    private static void checkModel(Query rows, Path path) {
        boolean objects = rows.values == null && path != null && path.relates() && path.related() != null;
        if (objects && rows.model != path.related()) {
            throw new ValueError("Cannot look for objects of " + rows.model.name() + ": " + path.target() + " leads to "
                + path.related().name() + ".");
        }
    }

    private static Object key(Model object, Path path) {
        ModelMeta related = path == null ? null : path.related();
        if (related == null) {
            throw new ValueError("An object of " + object.meta().name() + " was given where a plain value is expected"
                + (path == null ? "." : ": " + path.target() + " is no relation."));
        }
        if (related != object.meta()) {
            throw new ValueError("Cannot look for '" + object + "' of " + object.meta().name() + ": " + path.target()
                + " leads to " + related.name() + ".");
        }
        return object.savedKey("no row can refer to it");
    }
}
