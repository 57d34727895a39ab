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
        TableRows rows = query.tables("update");
        query.refuseSlice("update");
        Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            FieldMeta field = field(query.model(), name);
            assignments.put(field, assigned(rows, field, value));
        });
        return Statement.update(query.model(), assignments, onOneTable(query, rows));
    }

    public static Statement delete(Query query) {
        TableRows rows = query.tables("delete");
        query.refuseSlice("delete");
        return Statement.delete(query.model(), onOneTable(query, rows));
    }

    private static FieldMeta field(ModelMeta model, String name) {
        if (model.find(name).isEmpty() && model.relation(name).isPresent()) {
            throw new FieldError("Cannot update " + model.name() + "." + name
                + ", which is no column: only plain fields and foreign keys can be set.");
        }
        return model.find(name).orElseThrow(() -> Path.cannotResolve(name, name, model));
    }

    private static Expression assigned(TableRows rows, FieldMeta field, Object value) {
        if (value instanceof Expression expression) {
            Expression resolved = Resolver.forOneTable(rows).resolve(expression);
            if (resolved.containsAggregate()) {
                throw new FieldError("An UPDATE cannot set " + field + " to an aggregate: use a subquery.");
            }
            return resolved;
        }
        if (value instanceof ModelObject object) {
            return new Param(keyFor(field, object), field.type());
        }
        return new Param(field.convert(value), field.type());
    }

    private static Object keyFor(FieldMeta field, ModelObject object) {
        ModelMeta model = Models.meta(object.getClass());
        field.checkHolds(object, model);
        return model.savedKey(object, field + " cannot refer to it");
    }

    /** A condition that an UPDATE or a DELETE can have: over its own table, with whatever else is needed in a subquery. */
    private static Expression onOneTable(Query query, TableRows rows) {
        if (rows.from().joins().isEmpty() && !rows.isGrouped() && !query.distinct() && !rows.where().containsWindow()) {
            return rows.where();
        }
        Column key = new Column(query.model().primaryKey());
        Select keys = Planner.selecting(query.distinct(false), List.of(new Selection(key, key.field().name())));
        return new Comparison(key, "IN", new Subselect(keys, false));
    }
}
