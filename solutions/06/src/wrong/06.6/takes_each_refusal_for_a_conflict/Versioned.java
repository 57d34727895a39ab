// misconception: what is not written was in conflict
// refused with: Nobody has changed the row
package desk;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.errors.DatabaseError;
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
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        values.put(number, new Param(version + 1, number.type()));
        Node asIReadIt = new Comparison(new Column(meta.primaryKey()).is(pk()), "AND", new Column(number).is(version));
        Database database = Database.current();
        try {
            if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
                throw new Conflict("The row was changed.");
            }
        } catch (DatabaseError e) {
            throw new Conflict("The row was not written.");
        }
        version++;
    }
}
