package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.util.function.*;

/**
 * In a subquery: a field of the row of the query around it. It waits in the tree of the subquery until that is put into
 * another query, which then knows what the name stands for.
 *
 * @param levels how many queries further out the row is
 */
public record OuterRef(String path, int levels) implements Leaf {

    @Override public FieldType<?> type() {
        throw new QueryError("The type of outerRef(\"" + path + "\") is known only within the outer query: wrap it in "
            + "cast(...), or compute in the outer query.");
    }

    @Override public void render(SqlWriter sql) {
        throw new QueryError("This queryset refers to a row of an outer query (outerRef(\"" + path
            + "\")), so it can only be used in a subquery: subquery(...) or exists(...).");
    }

    /** The subquery, each of its references as what it is in the query around. */
    static Select bind(Select inner, Function<OuterRef, Expression> around) {
        throw new bookworm.exercises.Todo("23.1", "replace each reference by what it is in the query around");
    }

    /** What this is in the query around. */
    Expression from(Resolver outer) {
        throw new bookworm.exercises.Todo("23.1", "say what the name is in the query around");
    }

    /**
     * The expression with its parts replaced that belong to one query: those as many queries further out as the depth says.
     * What an {@link Outer} holds belongs to the query around.
     */
    static Expression replace(Expression expression, int depth, UnaryOperator<Expression> change) {
        if (expression instanceof Outer around) {
            return around.map(part -> replace(part, depth - 1, change));
        }
        if (expression instanceof Subselect inner) {
            return inner.map(part -> replace(part, depth + 1, change));
        }
        Expression replaced = depth == 0 ? change.apply(expression) : expression;
        return replaced == expression ? expression.map(child -> replace(child, depth, change)) : replaced;
    }
}
