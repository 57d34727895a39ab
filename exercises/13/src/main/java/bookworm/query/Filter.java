package bookworm.query;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.query.Q.FieldLookup;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * Resolves a {@link Q}. Beside the condition itself there is the question which joins may be INNER: one that a condition
 * needs for all of its rows may, one that only one side of an OR needs may not. Each lookup names the joins that it needs
 * a row of; each junction adds up what its children named.
 */
public record Filter(Resolver resolver) {

    private record Part(Expression condition, Set<Integer> needed) { }

    /** The rows that also meet a condition in names. */
    public static TableRows apply(TableRows rows, Q condition) {
        Resolver resolver = Resolver.forFilter(rows);
        Expression resolved = new Filter(resolver).condition(condition);
        return rows.and(resolver.tables(), resolved);
    }

    /** The condition of a call of {@code filter}. What was INNER before stays so. */
    Expression condition(Q q) {
        Set<Integer> inner = resolver.tables().innerJoins();
        Expression condition = junction(q, 0).condition();
        resolver.settle(Set.of(), inner);
        return condition;
    }

    /** The condition, under so many NOTs. */
    private Part junction(Q q, int outside) {
        int nots = q.negated() ? outside + 1 : outside;
        List<Part> parts = new ArrayList<>(q.parts().size());
        Set<Integer> used = new HashSet<>();
        for (Expression child : q.parts()) {
            Part part = part(child, nots);
            parts.add(part);
            used.addAll(part.needed());
        }
        Set<Integer> needed = needed(q, nots, parts, used);
        resolver.settle(used, needed);
        return new Part(Junction.of(q.connector(), q.negated(), Node.mapped(parts, Part::condition)), needed);
    }

    private Part part(Expression child, int nots) {
        if (child instanceof FieldLookup lookup) {
            return lookup(lookup, nots);
        }
        if (child instanceof Q inner) {
            return junction(inner, nots);
        }
        return new Part(resolver.resolve(child), Set.of());
    }

    /**
     * What any child of an AND needs, and all children of an OR; NOT turns the one into the other. A XOR can be true of a
     * row of which all children but one are false, so it needs none.
     */
    private static Set<Integer> needed(Q q, int nots, List<Part> parts, Set<Integer> used) {
        throw new bookworm.exercises.Todo("13.3", "say which tables a junction needs a row of");
    }

    private Part lookup(FieldLookup lookup, int nots) {
        Path path = Path.of(resolver.model(), lookup.path());
        Object value = value(lookup, path);
        if (path.firstCollection().isPresent() && nots > 0) {
            return new Part(someRow(path, moved(value), path.firstCollection().getAsInt()), Set.of());
        }
        return plain(path, value, nots % 2 == 1);
    }

    /** A condition on a column, which is reached by joins. */
    private Part plain(Path path, Object value, boolean negative) {
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

    /**
     * Beneath a NOT: "some related row is so", as a subquery, since a join could only say "some related row is not so". It asks
     * the rows of the path's first collection (Django's {@code split_exclude}).
     */
    private Expression someRow(Path path, Object value, int first) {
        FieldMeta ownKey = resolver.model().primaryKey();
        Query whole = rowsLike(path, value, ownKey, new Column(ownKey));
        boolean mayBeNoRow = whole.rows().from().joins().get(first).type() == Join.Type.LEFT;
        if (mayBeNoRow) {
            return exists(whole);
        }
        Hop collection = path.hops().get(first);
        FieldMeta key = collection.to().model().primaryKey();
        Column parent = resolver.column(path.upTo(first));
        return exists(resolver.sameAlias(path.hops().subList(0, first + 1))
            .map(joined -> rowsLike(path.from(first + 1), value, key, new Column(joined, key)))
            .orElseGet(() -> rowsLike(path.from(first + 1), value, collection.to(), parent)));
    }

    /** What this row is compared with, as a query within this one says it. */
    private static Object moved(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Filter::moved).toList();
        }
        return value instanceof Expression expression ? new Outer(expression) : value;
    }

    private static Expression exists(Query rows) { return new Subselect(Planner.existence(rows), true); }

    /** The rows that a lookup meets, and that are tied by a field to a column of the query around. */
    private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
        throw new bookworm.exercises.Todo("13.4", "ask for the rows that the lookup meets, tied to the row outside");
    }

    /** What a lookup compares with: names resolved, objects replaced by their keys. */
    private Object value(FieldLookup lookup, Path path) {
        Object value = lookup.value() instanceof Object[] array ? Arrays.asList(array) : lookup.value();
        return value instanceof Collection<?> many ? many.stream().map(each -> plainValue(each, path)).toList()
            : plainValue(value, path);
    }

    private Object plainValue(Object value, Path path) {
        if (value instanceof Expression expression) {
            return resolver.resolve(expression);
        }
        if (value instanceof ModelObject object) {
            ModelMeta model = Models.meta(object.getClass());
            checkModel("'" + object + "'", model, path);
            return model.savedKey(object, "no row can refer to it");
        }
        return value;
    }

    private static void checkModel(String what, ModelMeta model, Path path) {
        Optional<ModelMeta> related = path.related();
        if (!related.equals(Optional.of(model))) {
            throw new ValueError("Cannot look for " + what + " of " + model.name() + ": " + path.target()
                + related.map(each -> " leads to " + each.name()).orElse(" is no relation") + ".");
        }
    }
}
