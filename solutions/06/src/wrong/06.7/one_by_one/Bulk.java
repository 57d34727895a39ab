// misconception: many objects are a loop
// refused with: VALUES takes many rows
package desk;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

final class Bulk {

    static void create(List<? extends Model> objects) {
        if (objects.isEmpty()) {
            return;
        }
        if (objects.stream().anyMatch(object -> object.pk() != null)) {
            throw new ValueError("One has a key already.");
        }
        objects.forEach(Model::forceInsert);
    }
}
