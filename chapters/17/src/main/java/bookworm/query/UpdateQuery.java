package bookworm.query;

import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** The UPDATE and the DELETE of the rows of a query. */
public final class UpdateQuery {

    private UpdateQuery() { }

    /** An UPDATE that sets fields, by name, to values, to expressions, or to objects whose keys they then hold. */
    public static Statement update(Query query, Map<String, ?> values) {
        Expression where = onOneTable(query, "update");
        Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            FieldMeta field = query.model().field(name);
            assignments.put(field, assigned(query, field, value));
        });
        return Statement.update(query.model(), assignments, where);
    }

    public static Statement delete(Query query) { return Statement.delete(query.model(), onOneTable(query, "delete")); }

    private static Expression assigned(Query query, FieldMeta field, Object value) {
        if (value instanceof Expression expression) {
            Expression resolved = Resolver.forOneTable(query.rows()).resolve(expression);
            if (resolved.containsAggregate()) {
                throw new FieldError("An UPDATE cannot set " + field + " to an aggregate: use a subquery.");
            }
            return resolved;
        }
        if (value instanceof ModelObject object) {
            ModelMeta model = Models.meta(object.getClass());
            field.checkHolds(object, model);
            return new Param(model.savedKey(object, field + " cannot refer to it"), field.type());
        }
        return new Param(field.convert(value), field.type());
    }

    /** A condition that an UPDATE or a DELETE can have: over its own table, with whatever else is needed in a subquery. */
    private static Expression onOneTable(Query query, String verb) {
        TableRows rows = query.rows();
        query.refuseSlice(verb);
        if (rows.from().joins().isEmpty() && !rows.isGrouped()) {
            return rows.where();
        }
        Column key = new Column(query.model().primaryKey());
        Select keys = Planner.selecting(query.distinct(false), List.of(new Selection(key, key.field().name())));
        return new Comparison(key, "IN", new Subselect(keys, false));
    }
}
