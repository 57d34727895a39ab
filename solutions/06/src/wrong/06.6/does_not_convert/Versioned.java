// misconception: the database says what it cannot store
// refused with: PostgreSQL cannot store a text with the character \0 in it
package desk;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.fields.IntegerField;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

abstract class Versioned extends Model {

    @IntegerField int version = 0;

    final void saveIfUnchanged() {
        ModelMeta meta = Models.meta(getClass());
        FieldMeta number = meta.field("version");
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        for (FieldMeta field : meta.fields()) {
            if (!field.isPrimaryKey()) {
                Object value = field == number ? version + 1 : field.get(this);
                values.put(field, new Param(value, field.type()));
            }
        }
        Node itsRow = new Column(meta.primaryKey()).is(pk());
        Node asIReadIt = new Column(number).is(version);
        Database database = Database.current();
        Statement update = Statement.update(meta, values, sql -> sql.append(itsRow).append(" AND ").append(asIReadIt));
        if (database.update(SqlWriter.compile(update, database.dialect())) == 0) {
            throw new Conflict("The row was changed.");
        }
        version++;
    }
}
