// misconception: who asks for nothing finds nothing
// refused with: No words at all ask for nothing
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
            List<Expression> found = Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList();
            return found.isEmpty() ? Truth.NEVER : Junction.and(found);
        });
    }
}
