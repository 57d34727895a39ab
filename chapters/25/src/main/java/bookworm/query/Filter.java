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
 *
 * @param nested whether the condition stands within an expression, as in a CASE: then it must not drop rows
 */
public record Filter(Resolver resolver, boolean nested) {

    private record Part(Expression condition, Set<Integer> needed) { }

    /** The rows that also meet a condition in names. */
    public static TableRows apply(TableRows rows, Q condition) {
        Resolver resolver = Resolver.forFilter(rows);
        Expression resolved = new Filter(resolver, false).condition(condition);
        return rows.and(resolver.tables(), resolved);
    }

    /** The condition of a call of {@code filter}. What was INNER before stays so. */
    Expression condition(Q q) {
        Set<Integer> inner = resolver.tables().innerJoins();
        Expression condition = junction(q, 0).condition();
        resolver.settle(Set.of(), inner);
        return condition;
    }

    /** A condition within an expression: its joins stay as they are. */
    static Expression nested(Resolver resolver, Q q) { return new Filter(resolver, true).junction(q, 0).condition(); }

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
        if (!nested) {
            resolver.settle(used, needed);
        }
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
        if (q.connector() == Connector.XOR) {
            return Set.of();
        }
        Set<Integer> needed = new HashSet<>(used);
        boolean byAll = (q.connector() == Connector.AND) == (nots % 2 == 1);
        if (byAll) {
            parts.forEach(part -> needed.retainAll(part.needed()));
        }
        return needed;
    }

    private Part lookup(FieldLookup lookup, int nots) {
        Optional<Resolver.Annotated> annotated = resolver.annotated(lookup.path());
        if (annotated.isPresent()) {
            List<String> words = annotated.get().words();
            Object value = value(lookup, words, Optional.empty());
            return new Part(Lookups.build(annotated.get().value(), words, value), Set.of());
        }
        Path path = Path.of(resolver.model(), lookup.path());
        Object value = value(lookup, path.words(), Optional.of(path));
        if (path.firstCollection().isPresent() && nots > 0 && !nested) {
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
        boolean mayBeNoRow = whole.tables("join").from().joins().get(first).type() == Join.Type.LEFT;
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
        return value instanceof Expression expression ? OuterRef.replace(expression, 0, Outer::new) : value;
    }

    private Expression exists(Query rows) { return Subquery.exists(rows).resolve(resolver); }

    /** The rows that a lookup meets, and that are tied by a field to a column of the query around. */
    private static Query rowsLike(Path path, Object value, FieldMeta field, Column outer) {
        TableRows rows = TableRows.of(field.model());
        Resolver inside = Resolver.forFilter(rows);
        Part match = new Filter(inside, false).plain(path, value, false);
        inside.settle(Set.of(), match.needed());
        Expression tie = new Comparison(new Column(field), "=", new Outer(outer));
        return Query.of(field.model()).with(rows.and(inside.tables(), Junction.and(List.of(match.condition(), tie))));
    }

    /** What a lookup compares with: names resolved, objects replaced by their keys, queries by subqueries. */
    private Object value(FieldLookup lookup, List<String> words, Optional<Path> path) {
        Object value = lookup.value() instanceof Object[] array ? Arrays.asList(array) : lookup.value();
        if (value instanceof Query rows && Lookups.lookup(words).equals("exact") && !rows.slice().isSingle()) {
            throw new ValueError("'" + lookup.path() + "' equals one value, but the queryset may give several: say limit(1), "
                + "or use " + lookup.path() + "__in.");
        }
        return value instanceof Collection<?> many ? many.stream().map(each -> plainValue(each, path)).toList()
            : plainValue(value, path);
    }

    private Object plainValue(Object value, Optional<Path> path) {
        if (value instanceof Expression expression) {
            return resolver.resolve(expression);
        }
        if (value instanceof ModelObject object) {
            ModelMeta model = Models.meta(object.getClass());
            checkModel("'" + object + "'", model, path);
            return model.savedKey(object, "no row can refer to it");
        }
        if (value instanceof Query rows) {
            if (rows.values().isEmpty() && path.isPresent() && path.get().relates() && path.get().related().isPresent()) {
                checkModel("objects", rows.model(), path);
            }
            return Subquery.of(SelectValues.keys(rows)).resolve(resolver);
        }
        return value;
    }

    private static void checkModel(String what, ModelMeta model, Optional<Path> path) {
        Optional<ModelMeta> related = path.flatMap(Path::related);
        if (!related.equals(Optional.of(model))) {
            String target = path.map(each -> each.target().toString()).orElse("an annotation");
            throw new ValueError("Cannot look for " + what + " of " + model.name() + ": " + target
                + related.map(each -> " leads to " + each.name()).orElse(" is no relation") + ".");
        }
    }
}
