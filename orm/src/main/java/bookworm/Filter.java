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

    /** Where in the tree a leaf stands: under any NOT, and under an odd number of them. */
    private record Sign(boolean underNot, boolean negative) {

        Sign under(Q q) {
            return new Sign(underNot || q.negated, negative != q.negated);
        }
    }

    private final Resolver resolver;
    private final boolean subqueries;

    Filter(Resolver resolver) {
        this(resolver, true);
    }

    private Filter(Resolver resolver, boolean subqueries) {
        this.resolver = resolver;
        this.subqueries = subqueries;
    }

    /** The condition of a call of {@code filter}. */
    Expression condition(Q q) {
        Set<Integer> inner = resolver.innerJoins();
        Expression condition = junction(q, new Sign(false, false)).condition();
        resolver.demote(inner);
        return condition;
    }

    /** A condition inside an expression: no row may be dropped for it. */
    Expression nested(Q q) {
        Set<Integer> inner = resolver.innerJoins();
        Part part = new Filter(resolver, false).junction(q, new Sign(false, false));
        part.needed().removeAll(inner);
        resolver.promote(part.needed());
        return part.condition();
    }

    private Part junction(Q q, Sign outside) {
        Sign sign = outside.under(q);
        List<Expression> conditions = new ArrayList<>();
        Map<Integer, Integer> votes = new HashMap<>();
        for (Object child : q.children) {
            Part part = child instanceof Q.Leaf leaf ? leaf(leaf, sign)
                : child instanceof Q inner ? junction(inner, sign)
                : new Part(resolver.resolve((Expression) child), Set.of());
            conditions.add(part.condition());
            part.needed().forEach(table -> votes.merge(table, 1, Integer::sum));
        }
        Set<Integer> needed = settleJoins(q, sign, votes);
        return new Part(Junction.of(q.connector, q.negated, conditions), needed);
    }

    /**
     * NOT turns AND into OR, and so a join that all children need into one that only one of them may need. A XOR can be
     * true of a row of which all children but one are false, so it needs none.
     */
    private Set<Integer> settleJoins(Q q, Sign sign, Map<Integer, Integer> votes) {
        boolean any = (q.connector == Connector.AND) == sign.negative();
        boolean exclusive = q.connector == Connector.XOR;
        Set<Integer> outer = new HashSet<>();
        Set<Integer> inner = new HashSet<>();
        votes.forEach((table, count) -> {
            boolean all = count == q.children.size();
            (exclusive || any && !all ? outer : inner).add(table);
        });
        resolver.promote(outer);
        resolver.demote(inner);
        return inner;
    }

    private Part leaf(Q.Leaf leaf, Sign sign) {
        Expression annotated = annotated(leaf);
        if (annotated != null) {
            return new Part(annotated, Set.of());
        }
        Path path = Path.of(resolver.model(), leaf.path());
        resolver.takeUsed();
        Object value = value(leaf, path, path.words());
        if (path.isMany() && sign.underNot() && subqueries) {
            return new Part(noSuchRow(leaf, path), Set.of());
        }
        Column column = resolver.column(path);
        Set<Integer> used = resolver.takeUsed();
        Expression condition = Lookups.build(column, path.words(), value);
        boolean isMissing = condition instanceof IsNull isNull && isNull.missing();
        boolean isNull = condition instanceof IsNull;
        boolean mayDrop = sign.negative() ? isMissing : !isMissing;
        if (sign.negative() && !isNull) {
            condition = guarded(condition, column, value);
        }
        return new Part(condition, mayDrop ? used : Set.of());
    }

    /** NOT (price > 5) is unknown for a NULL price, but the row is to stay: NOT (price > 5 AND price IS NOT NULL). */
    private Expression guarded(Expression condition, Column column, Object value) {
        List<Expression> all = new ArrayList<>(List.of(condition));
        if (column.field().nullable() || resolver.isOuter(column.table())) {
            all.add(new IsNull(column, false));
        }
        if (value instanceof Column other && other.field().nullable()) {
            all.add(new IsNull(other, false));
        }
        return Junction.of(Connector.AND, false, all);
    }

    /** "No related row is so", as a subquery: a join could only say "some related row is not so". */
    private Expression noSuchRow(Q.Leaf leaf, Path path) {
        Object value = leaf.value() instanceof F f ? new OuterRef(f.path()) : leaf.value();
        Query inner = new Query(resolver.model());
        Resolver inside = Resolver.forFilter(inner);
        Expression match = new Filter(inside).condition(Q.of(leaf.path(), value));
        List<Expression> all = new ArrayList<>(List.of(match, sameKey(inside, 0, 0)));
        int outside = 0;
        int table = 0;
        for (Hop hop : path.hops()) {
            outside = outside < 0 ? -1 : joinedFor(outside, hop);
            table = inside.join(table, hop);
            if (hop.many() && outside > 0) {
                all.add(sameKey(inside, table, outside));
            }
        }
        Query correlated = inner.withTables(inside.tables()).and(Junction.of(Connector.AND, false, all)).unordered();
        return new Exists(OuterRef.bind(Planner.existence(correlated), resolver));
    }

    private int joinedFor(int parent, Hop hop) {
        int table = resolver.joined(parent, hop);
        return table == 0 ? -1 : table;
    }

    private Expression sameKey(Resolver inside, int innerTable, int outerTable) {
        ModelMeta inner = inside.tables().model(innerTable);
        return new Comparison(new Column(innerTable, inner.primaryKey()), "=",
            new Outer(new Column(outerTable, inner.primaryKey())));
    }

    private Expression annotated(Q.Leaf leaf) {
        String[] parts = leaf.path().split("__");
        for (int length = parts.length; length > 0; length--) {
            Query.Annotation annotation = resolver.annotations().get(String.join("__", Arrays.copyOf(parts, length)));
            if (annotation != null) {
                List<String> words = Arrays.asList(parts).subList(length, parts.length);
                return Lookups.build(annotation.expression(), words, value(leaf, null, words));
            }
        }
        return null;
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
            List<Object> resolved = new ArrayList<>();
            many.forEach(each -> resolved.add(resolveValue(each, path)));
            return resolved;
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
