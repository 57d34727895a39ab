package desk;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.fields.IntegerField;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/** Exercise 06.6, build: a model whose objects notice that somebody else was faster. */
abstract class Versioned extends Model {

    /** Counted up by {@link #saveIfUnchanged} alone. */
    @IntegerField int version = 0;

    /**
     * Writes every field, and a version one higher, in one UPDATE, if the row still has the version that this object has.
     * The object then has the new version as well. Where the row has another version, or is gone, or never was, a {@link Conflict}
     * is thrown. Nothing is validated. What a field's {@code convert} refuses is refused before anything is sent, and what the
     * database refuses is heard of as it is, both as by {@code save}. Whenever nothing is written, the object keeps its version.
     * {@code save} itself stays as it is: it neither checks the version nor counts it up.
     */
    final void saveIfUnchanged() {
        ModelMeta meta = Models.meta(getClass());
        Column versions = new Column(meta.field("version"));
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, value(field, field.get(this))));
        values.put(versions.field(), value(versions.field(), version + 1));
        Node itsRow = new Column(meta.primaryKey()).is(pk());
        Node asIReadIt = sql -> sql.append(itsRow).append(" AND ").append(versions.is(version));
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
            throw new Conflict(this + " was changed or deleted after its version " + version + ": read it again.");
        }
        version++;
    }

    private static Param value(FieldMeta field, Object value) { return new Param(field.convert(value), field.type()); }
}
