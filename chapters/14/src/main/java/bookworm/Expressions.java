package bookworm;

import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;

/** The words that queries are made of, to import all at once: {@code import static bookworm.Expressions.*;}. */
public final class Expressions {

    private Expressions() { }

    /** A field of the row at hand: {@code f("pages")}, {@code f("author__name")}. */
    public static F f(String path) { return new F(path); }

    /** A condition of one lookup, {@code q("pages__gt", 400)}, or of more that follow, paths and values in turn. */
    public static Q q(String path, Object value, Object... more) { return Given.lookups(path, value, more); }

    /** A condition that any number of others must all meet; without any, one that is always true. */
    public static Q q(Expression... conditions) { return Q.all(conditions); }

    public static Q not(Expression condition) { return Q.as(condition).not(); }

    /** A plain value among expressions. */
    public static Expression value(Object value) { return Expression.of(value); }

    /** A constraint of a model: no two rows agree in all of these fields. */
    public static Constraint unique(String name, String... fields) {
        return new UniqueConstraint(name, Given.list("unique", fields));
    }

    /** A constraint of a model: every row meets the condition, which may name the model's own fields only. */
    public static Constraint check(String name, Q condition) { return new CheckConstraint(name, Given.one("check", condition)); }
}
