// right because: whatever happens, the object counts down again where nothing was written
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
        int read = version;
        boolean written = false;
        version++;
        try {
            Map<FieldMeta, Param> values = new LinkedHashMap<>();
            meta.fields().stream().filter(field -> !field.isPrimaryKey())
                .forEach(field -> values.put(field, new Param(field.convert(field.get(this)), field.type())));
            Node asIReadIt = new Comparison(new Column(meta.primaryKey()).is(pk()), "AND", new Column(number).is(read));
            Database database = Database.current();
            written = database.update(SqlWriter.compile(Statement.update(meta, values, asIReadIt), database.dialect())) > 0;
        } finally {
            version = written ? version : read;
        }
        if (!written) {
            throw new Conflict("The row was changed.");
        }
    }
}
