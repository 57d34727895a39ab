package bookworm;

import static bookworm.sql.Expression.operand;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;

/** The words that queries are made of, to import all at once: {@code import static bookworm.Expressions.*;}. */
public final class Expressions {

    private Expressions() { }

    /** A field, or an annotation, of the row at hand: {@code f("pages")}, {@code f("author__name")}. */
    public static F f(String path) { return new F(path); }

    /** A condition of one lookup, {@code q("pages__gt", 400)}, or of more that follow, paths and values in turn. */
    public static Q q(String path, Object value, Object... more) { return Given.lookups(path, value, more); }

    /** A condition that any number of others must all meet; without any, one that is always true. */
    public static Q q(Expression... conditions) { return Q.all(conditions); }

    public static Q not(Expression condition) { return Q.as(condition).not(); }

    /** A plain value among expressions. */
    public static Expression value(Object value) { return Expression.of(value); }

    /** How many rows there are ({@code "*"}), or for how many a field, by its name, or a computed value is not null. */
    public static Aggregate count(Object value) {
        return "*".equals(value) ? Aggregate.countRows() : Aggregate.of(Aggregates.COUNT, operand(value));
    }

    /** The sum of a field, by its name, or of a computed value; so too with those that follow. Each passes over nulls. */
    public static Aggregate sum(Object value) { return Aggregate.of(Aggregates.SUM, operand(value)); }

    public static Aggregate avg(Object value) { return Aggregate.of(Aggregates.AVG, operand(value)); }

    public static Aggregate min(Object value) { return Aggregate.of(Aggregates.MIN, operand(value)); }

    public static Aggregate max(Object value) { return Aggregate.of(Aggregates.MAX, operand(value)); }

    /** The standard deviation of all that there are. */
    public static Aggregate stdDev(Object value) { return Aggregate.of(Aggregates.STDDEV, operand(value)); }

    /** The variance of all that there are: the square of {@link #stdDev}. */
    public static Aggregate variance(Object value) { return Aggregate.of(Aggregates.VARIANCE, operand(value)); }

    /** In a subquery: a field of the row of the query around it. */
    public static Expression outerRef(String path) { return new OuterRef(path, 1); }

    /** {@link #outerRef(String)}, of the row of a query so many further out: 2 in a subquery of a subquery. */
    public static Expression outerRef(String path, int levels) { return new OuterRef(path, levels); }

    /** A queryset as a value: one column, one row. */
    public static Expression subquery(QueryMethods<?> rows) { return Subquery.of(Given.one("subquery", rows).query()); }

    /** Whether a queryset has any row. */
    public static Q exists(QueryMethods<?> rows) { return Q.all(Subquery.exists(Given.one("exists", rows).query())); }

    /** A constraint of a model: no two rows agree in all of these fields. */
    public static Constraint unique(String name, String... fields) {
        return new UniqueConstraint(name, Given.list("unique", fields));
    }

    /** A constraint of a model: every row meets the condition, which may name the model's own fields only. */
    public static Constraint check(String name, Q condition) { return new CheckConstraint(name, Given.one("check", condition)); }

    /** Aggregates under the names that they have when they are given none: {@code pages__avg}. */
    static Map<String, Expression> named(Aggregate... aggregates) {
        Map<String, Expression> named = new LinkedHashMap<>();
        Given.list("aggregate", aggregates).forEach(aggregate -> named.put(nameOf(aggregate), aggregate));
        return named;
    }

    private static String nameOf(Aggregate aggregate) {
        return aggregate.argument().filter(F.class::isInstance).map(field -> ((F) field).path() + "__" + aggregate.function().suffix())
            .orElseThrow(() -> new FieldError("An aggregate of a computed value has no name of its own: give it one, as in "
                + "aggregate(\"total\", sum(...))."));
    }
}
