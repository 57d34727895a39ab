// misconception: once the version is counted up, the row is ours
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
        Node where = new Comparison(new Column(key).is(pk()), "AND", new Column(counter).is(version));
        Map<FieldMeta, Param> one = Map.of(counter, new Param(version + 1, counter.type()));
        if (database.update(SqlWriter.compile(Statement.update(meta, one, where), database.dialect())) == 0) {
            throw new Conflict("changed");
        }
        version++;
        forceUpdate();
    }
}
