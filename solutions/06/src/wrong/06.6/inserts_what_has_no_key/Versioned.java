// misconception: to save what is new is to insert it
// refused with: no row of it was ever read, and now there is one
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
        if (pk() == null) {
            save();
            return;
        }
        ModelMeta meta = Models.meta(getClass());
        FieldMeta number = meta.field("version");
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        values.put(number, new Param(version + 1, number.type()));
        Node asIReadIt = new Comparison(new Column(meta.primaryKey()).is(pk()), "AND", new Column(number).is(version));
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
            throw new Conflict("The row was changed.");
        }
        version++;
    }
}
