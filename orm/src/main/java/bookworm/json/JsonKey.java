package bookworm.json;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import bookworm.sql.*;

/** The key of a JSON object as a name in quotes, for a database that takes no parameter there. */
record JsonKey(String name) implements Leaf {

    JsonKey {
        if (name.length() > 256) {
            throw new QueryError("A query asks for keys of 256 characters at most, H2's limit: one has " + name.length() + ".");
        }
    }

    @Override
    public void render(SqlWriter sql) { sql.identifier(name); }

    @Override
    public FieldType<?> type() { return Types.TEXT; }
}
