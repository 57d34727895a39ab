package bookworm;

import bookworm.sql.Condition;
import bookworm.sql.Exists;
import bookworm.sql.Expression;

/** Whether a queryset has any row. Runs with the query around it. */
record ExistsQuery(Query query) implements Unresolved, Condition {

    @Override
    public Expression resolve(Resolver resolver) {
        return new Exists(OuterRef.bind(Planner.existence(query), resolver));
    }

    @Override
    public bookworm.fields.FieldType<?> type() {
        return Condition.super.type();
    }
}
