// misconception: what is about to be written may be set at once
// refused with: its next try overwrites what it has never read
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
        version++;
        if (update(version - 1, version, true) == 0) {
            throw new Conflict("The row was changed.");
        }
    }

    /** Gives the number of rows. */
    private int update(int from, int to, boolean byKey) {
        ModelMeta meta = Models.meta(getClass());
        FieldMeta number = meta.field("version");
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        for (FieldMeta field : meta.fields()) {
            if (!field.isPrimaryKey()) {
                values.put(field, new Param(field == number ? to : field.get(this), field.type()));
            }
        }
        Node versionIs = new Column(number).is(from);
        Node row = byKey ? new Comparison(new Column(meta.primaryKey()).is(pk()), "AND", versionIs) : versionIs;
        Database database = Database.current();
        return database.update(SqlWriter.compile(Statement.update(meta, values, row), database.dialect()));
    }
}
