package bookworm;

import bookworm.fields.FieldType;
import bookworm.sql.*;

/** Whether a queryset has any row. Runs with the query around it. */
record ExistsQuery(Query query) implements Unresolved {

    @Override
    public Expression resolve(Resolver resolver) {
        return new Exists(OuterRef.bind(Planner.existence(query), resolver));
    }

    @Override
    public FieldType<?> type() {
        return Types.BOOLEAN;
    }
}
