package bookworm.query;

import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** The UPDATE of the rows of a query. */
public final class UpdateQuery {

    private UpdateQuery() { }

    /** An UPDATE that sets fields, by name, to values, to expressions, or to objects whose keys they then hold. */
    public static Statement update(Query query, Map<String, ?> values) {
        query.refuseSlice("update");
        Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            FieldMeta field = query.model().field(name);
            assignments.put(field, assigned(query, field, value));
        });
        return Statement.update(query.model(), assignments, query.where());
    }

    private static Expression assigned(Query query, FieldMeta field, Object value) {
        if (value instanceof Expression expression) {
            return new Resolver(query.model()).resolve(expression);
        }
        if (value instanceof ModelObject object) {
            ModelMeta model = Models.meta(object.getClass());
            field.checkHolds(object, model);
            return new Param(model.savedKey(object, field + " cannot refer to it"), field.type());
        }
        return new Param(field.convert(value), field.type());
    }
}
