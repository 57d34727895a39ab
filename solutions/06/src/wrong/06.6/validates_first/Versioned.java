// misconception: what is saved has to be valid
// refused with: saveIfUnchanged does not validate
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.IntegerField;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

abstract class Versioned extends Model {

    @IntegerField int version = 0;

    final void saveIfUnchanged() {
        fullClean();
        ModelMeta meta = Models.meta(getClass());
        FieldMeta key = meta.primaryKey();
        Column versions = new Column(meta.field("version"));
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        meta.fieldsBesideKey().forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
        values.put(versions.field(), new Param(version + 1, versions.field().type()));
        Node asIReadIt = new Comparison(new Column(key).is(pk()), "AND", versions.is(version));
        Database database = Database.current();
        if (database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) == 0) {
            throw new Conflict(this + " was changed.");
        }
        version++;
    }
}
