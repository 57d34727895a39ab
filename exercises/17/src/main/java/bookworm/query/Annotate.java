package bookworm.query;

import bookworm.db.QueryLog;
import bookworm.errors.QueryError;
import bookworm.meta.ModelMeta;
import bookworm.query.TableRows.Annotation;
import bookworm.sql.*;
import java.util.*;
import java.util.regex.Pattern;
import java.util.stream.*;

/** Adds a value to each row of a query. */
public final class Annotate {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,59}");

    private Annotate() { }

    /** The query with a value for each row, under a name; it is read only if it is shown. An aggregate groups the rows. */
    public static Query apply(Query query, String name, Expression value, boolean shown) {
        checkName(name);
        TableRows rows = query.rows();
        refuseTakenName(query, name);
        Resolver resolver = Resolver.forValues(rows);
        Expression resolved = resolver.resolve(value);
        resolved.type();
        TableRows annotated = rows.with(resolver.tables()).annotated(new Annotation(name, resolved, shown));
        if (resolved.containsAggregate() && (!rows.isGrouped() || query.values().isPresent())) {
            annotated = annotated.groupedBy(ownGroups(query));
        }
        warnOfMultiplication(annotated);
        Query changed = query.with(annotated);
        if (!shown || query.values().isEmpty()) {
            return changed;
        }
        Stream<Selection> values = Stream.concat(query.values().get().stream(), Stream.of(new Selection(resolved, name)));
        return changed.with(new Reads.Values(values.toList()));
    }

    /** Throws unless a name is one that any database takes: what users call a value becomes a quoted identifier. */
    static void checkName(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new QueryError("'" + name + "' cannot name a value: take letters, digits and underscores, a letter "
                + "first, 60 at most.");
        }
    }

    private static void refuseTakenName(Query query, String name) {
        ModelMeta model = query.model();
        boolean isTaken = query.values().map(values -> values.stream().anyMatch(value -> value.name().equals(name)))
            .orElse(model.find(name).isPresent() || model.relation(name).isPresent());
        if (isTaken) {
            throw new QueryError("The annotation '" + name + "' has the name of " + (query.values().isPresent() ? "a value that is read"
                : "a field of " + model.name()) + ": choose another name.");
        }
    }

    /** What an aggregate's groups are made of: the values of {@code values()}, or else each object. */
    private static List<Expression> ownGroups(Query query) {
        throw new bookworm.exercises.Todo("17.2", "give what the rows of a group agree in");
    }

    /**
     * Warns of Django's oldest trap: aggregates over two collections at once. Each row of the one meets each row of the other,
     * so both come out too large (Django's documentation, "Combining multiple aggregations").
     */
    private static void warnOfMultiplication(TableRows rows) {
        throw new bookworm.exercises.Todo("17.3", "warn where one collection multiplies another");
    }

    /** The joins to many rows that the aggregate's argument is taken from. */
    private static Set<Integer> collections(From from, Aggregate aggregate) {
        return aggregate.argument().stream().flatMap(argument -> from.tablesOf(argument).stream())
            .filter(table -> from.joins().get(table - 1).hop().many()).collect(Collectors.toSet());
    }

    /** Whether a row that comes twice changes the result. */
    private static boolean counts(Aggregate aggregate) {
        throw new bookworm.exercises.Todo("17.3", "say whether a row that comes twice changes the result");
    }
}
