package bookworm.query;

import bookworm.fields.FieldType;
import bookworm.sql.*;
import java.util.function.UnaryOperator;

/**
 * One comparison: {@code pages__gt} with 400.
 *
 * @param path the path to a field, with a lookup at its end
 * @param value what to compare with: a plain value or several, an expression, an object, or a query
 */
public record FieldLookup(String path, Object value) implements Unresolved {

    @Override
    public Expression resolve(Resolver resolver) { return Q.as(this).resolve(resolver); }

    @Override
    public FieldType<?> type() { return Types.BOOLEAN; }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return value instanceof Expression expression ? new FieldLookup(path, change.apply(expression)) : this;
    }
}
