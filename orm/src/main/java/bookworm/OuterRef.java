package bookworm;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import bookworm.sql.*;

/**
 * In a subquery: a field of the row of the query around it. It waits in the tree of the subquery until that is put into
 * another query, which then knows what the name stands for.
 *
 * @param levels how many queries further out the row is
 */
record OuterRef(String path, int levels) implements Unresolved {

    OuterRef(String path) {
        this(path, 1);
    }

    @Override
    public Expression resolve(Resolver resolver) {
        return this;
    }

    @Override
    public FieldType<?> type() {
        throw new QueryError("The type of outerRef(\"" + path + "\") is known only within the outer query: wrap it in "
            + "cast(...), or compute in the outer query.");
    }

    @Override
    public void render(SqlWriter sql) {
        throw new QueryError("This queryset refers to a row of an outer query (outerRef(\"" + path
            + "\")), so it can only be used in a subquery: subquery(...) or exists(...).");
    }

    /** The subquery, its references to the outer row resolved. */
    static Select bind(Select inner, Resolver outer) {
        return bind(inner, outer, 0);
    }

    private static Select bind(Select inner, Resolver outer, int depth) {
        return inner.map(expression -> bind(expression, outer, depth));
    }

    private static Expression bind(Expression expression, Resolver outer, int depth) {
        if (expression instanceof OuterRef reference) {
            return depth > 0 ? reference : new Outer(reference.levels == 1 ? outer.value(reference.path)
                : new OuterRef(reference.path, reference.levels - 1));
        }
        if (expression instanceof Outer around) {
            return new Outer(bind(around.expression(), outer, depth - 1));
        }
        if (expression instanceof Subselect inner) {
            return new Subselect(bind(inner.select(), outer, depth + 1));
        }
        if (expression instanceof Exists inner) {
            return new Exists(bind(inner.select(), outer, depth + 1));
        }
        return expression.map(child -> bind(child, outer, depth));
    }
}
