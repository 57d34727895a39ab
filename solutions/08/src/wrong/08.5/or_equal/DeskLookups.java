// misconception: longer than 18 includes 18
// refused with: Longer than 18 is not 18
package desk;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class DeskLookups {

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, left), List.of("gte"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
