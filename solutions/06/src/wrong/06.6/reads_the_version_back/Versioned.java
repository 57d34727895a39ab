// misconception: after the UPDATE, the row still says what we wrote
// refused with: send nothing else
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
        Map<FieldMeta, Node> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        values.put(counter, sql -> sql.append(new Column(counter)).append(" + 1"));
        Node where = new Comparison(new Column(key).is(pk()), "AND", new Column(counter).is(version));
        if (database.update(SqlWriter.compile(Statement.update(meta, values, where), database.dialect())) == 0) {
            throw new Conflict("changed");
        }
        refreshFromDb("version");
    }
}
