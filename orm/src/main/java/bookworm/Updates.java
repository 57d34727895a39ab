package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** The UPDATE of a queryset. */
final class Updates {

    private Updates() { }

    static int of(Query query, Map<String, ?> values) {
        query.refuseCombined("update");
        query.refuseSlice("update");
        Map<FieldMeta, Expression> assignments = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            FieldMeta field = field(query.model, name);
            assignments.put(field, assigned(query, field, value));
        });
        return query.isNothing() || values.isEmpty() ? 0
            : Executor.writing(query,
                () -> Executor.update(query.model, Statement.update(query.model, assignments, onOneTable(query))));
    }

    private static FieldMeta field(ModelMeta model, String name) {
        return model.find(name).orElseThrow(() -> model.relation(name).isPresent()
            ? new FieldError("Cannot update " + model.name() + "." + name
                + ", which is no column: only plain fields and foreign keys can be set.")
            : Path.cannotResolve(name, name, model));
    }

    private static Expression assigned(Query query, FieldMeta field, Object value) {
        if (value instanceof Expression expression) {
            Expression resolved = Resolver.forUpdate(query).resolve(expression);
            if (resolved.containsAggregate()) {
                throw new FieldError("An UPDATE cannot set " + field + " to an aggregate: use a subquery.");
            }
            return resolved;
        }
        if (value instanceof Model object) {
            object.checkFits(field);
            return new Param(object.savedKey(field + " cannot refer to it"), field.type());
        }
        return new Param(field.convert(value), field.type());
    }

    /** A condition that an UPDATE or a DELETE can have: over its own table, with whatever else is needed in a subquery. */
    static Expression onOneTable(Query query) {
        if (query.from.joins().isEmpty() && query.groupBy == null && !query.distinct) {
            return query.where;
        }
        FieldMeta key = query.model.primaryKey();
        Query keys = query.with(copy -> copy.distinct = false);
        return new In(new Column(0, key),
            List.of(new Subselect(Planner.selecting(keys, List.of(new Selection(new Column(0, key), key.name()))), false)));
    }
}
