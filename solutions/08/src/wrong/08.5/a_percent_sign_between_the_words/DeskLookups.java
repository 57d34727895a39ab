// misconception: a % between the words says that there is something between
// refused with: it is searched for as itself
package desk;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class DeskLookups {

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, left), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Lookups.build(left, List.of("icontains"), value.toString().strip().replaceAll("\\s+", "%"));
        });
    }
}
