// misconception: a field and its column have one name
// refused with: Column "dueDate" not found
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.IntegerField;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

abstract class Versioned extends Model {

    @IntegerField int version = 0;

    final void saveIfUnchanged() {
        ModelMeta meta = Models.meta(getClass());
        FieldMeta key = meta.primaryKey();
        FieldMeta counter = meta.field("version");
        Database database = Database.current();
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (FieldMeta field : meta.fieldsBesideKey()) {
            text.append(text.isEmpty() ? "" : ", ").append('"').append(field.name()).append("\" = ?");
            values.add(field == counter ? version + 1 : field.convert(field.get(this)));
        }
        values.add(pk());
        values.add(version);
        Sql sql = Sql.of("UPDATE \"" + meta.table() + "\" SET " + text + " WHERE \"" + key.name() + "\" = ? AND \"version\" = ?", values.toArray());
        if (database.update(sql) == 0) {
            throw new Conflict("changed");
        }
        version++;
    }
}
