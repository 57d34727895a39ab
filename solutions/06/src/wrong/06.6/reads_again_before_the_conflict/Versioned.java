// misconception: an object that lost is brought up to date at once
// refused with: No row was met
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.IntegerField;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

abstract class Versioned extends Model {

    @IntegerField int version = 0;

    final void saveIfUnchanged() {
        ModelMeta meta = Models.meta(getClass());
        FieldMeta key = meta.primaryKey();
        FieldMeta versions = meta.field("version");
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        values.put(versions, new Param(version + 1, versions.type()));
        Node asIReadIt = sql -> sql.append(new Column(key).is(pk())).append(" AND ").append(new Column(versions).is(version));
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
            refreshFromDb();
            throw new Conflict(this + " was changed or deleted, and was read again.");
        }
        version++;
    }
}
