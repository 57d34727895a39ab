// right because: where the row has the version that was read, one more is the same number in both
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
        Map<FieldMeta, Node> values = new LinkedHashMap<>();
        for (FieldMeta field : meta.fieldsBesideKey()) {
            values.put(field, new Param(field.convert(field.get(this)), field.type()));
        }
        values.put(number, sql -> sql.identifier(number.column()).append(" + 1"));
        Node where = sql -> sql.identifier(number.column()).append(" = ").append(new Param(version, number.type())).append(" AND ")
            .append(new Column(meta.primaryKey()).is(pk()));
        Database database = Database.current();
        int rows = database.update(SqlWriter.compile(Statement.update(meta, values, where), database.dialect()));
        if (rows != 1) {
            throw new Conflict("The row was changed.");
        }
        version += rows;
    }
}
