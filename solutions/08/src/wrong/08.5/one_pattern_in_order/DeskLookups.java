// misconception: one pattern with a % between the words asks for them all
// refused with: in any order
package desk;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;

final class DeskLookups {

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, left), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            String pattern = "%" + value.toString().strip().replaceAll("[\\\\%_]", "\\\\$0").replaceAll("\\s+", "%") + "%";
            return Func.of("ilike", Types.BOOLEAN, left, new Param(pattern, Types.TEXT));
        });
    }
}
