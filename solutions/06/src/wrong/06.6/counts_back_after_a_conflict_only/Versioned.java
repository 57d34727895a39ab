// misconception: only a conflict keeps a row from being written
// refused with: so the object's version must stay
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
        int read = version++;
        ModelMeta meta = Models.meta(getClass());
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        Node asIReadIt = new Comparison(new Column(meta.primaryKey()).is(pk()), "AND", new Column(meta.field("version")).is(read));
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
            version = read;
            throw new Conflict("The row was changed.");
        }
    }
}
