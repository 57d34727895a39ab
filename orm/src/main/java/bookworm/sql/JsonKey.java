package bookworm.sql;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import java.util.List;

/** The key of a JSON object: a parameter where the database takes one there, else a name in quotes. */
record JsonKey(String name) implements Expression {

    JsonKey {
        if (name.length() > 256) {
            throw new QueryError("A query asks for keys of 256 characters at most, H2's limit: one has " + name.length() + ".");
        }
    }

    @Override
    public void render(SqlWriter sql) {
        Node quoted = part -> part.identifier(name);
        sql.fill(sql.dialect().function("json_key"), List.of(Cast.of(name, Types.TEXT), quoted));
    }

    @Override
    public FieldType<?> type() { return Types.TEXT; }
}
