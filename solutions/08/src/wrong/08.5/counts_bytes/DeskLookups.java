// misconception: a byte is a character
// refused with: CHAR_LENGTH
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;
import java.util.stream.Stream;

final class DeskLookups {

    private DeskLookups() { }

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("OCTET_LENGTH", Types.INTEGER, left), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
