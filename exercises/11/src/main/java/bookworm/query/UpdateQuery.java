package bookworm.query;

import bookworm.meta.FieldMeta;
import bookworm.sql.*;
import java.util.*;

/** The UPDATE of the rows of a query. */
public final class UpdateQuery {

    private UpdateQuery() { }

    /** An UPDATE that sets fields, by name, to values or to expressions. */
    public static Statement update(Query query, Map<String, ?> values) {
        throw new bookworm.exercises.Todo("11.2", "give the UPDATE of the rows of the query");
    }

    private static Expression assigned(Query query, FieldMeta field, Object value) {
        throw new bookworm.exercises.Todo("11.2", "convert a value, and resolve an expression");
    }
}
