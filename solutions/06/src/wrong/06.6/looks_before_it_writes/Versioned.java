// misconception: what was read a moment ago is still true
// refused with: two statements leave a gap between the two
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
        Versioned row = Copy.objects.get("pk", pk());
        if (row.version != version) {
            throw new Conflict("The row was changed.");
        }
        version++;
        forceUpdate();
    }
}
