package bookworm;

import bookworm.meta.*;
import bookworm.query.Query;
import bookworm.sql.*;
import java.util.*;

/** The rows of a model that has no class, such as a migration knows it. Each comes as a {@link Row}. */
public final class OldRows extends ActionMethods<Row> {

    private final ModelMeta model;

    public OldRows(ModelMeta model) { this.model = model; }

    @Override QuerySet<Row> rows() { return QuerySet.<Row>of(Query.of(model)).values(); }

    /** Inserts a row; a field that is not named gets its default. One query. Gives the key that the database made, or null. */
    public Object insert(Map<String, ?> values) {
        throw new bookworm.exercises.Todo("20.3", "write a row, and give its key");
    }
}
