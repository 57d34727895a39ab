// right because: a comparison may be turned around
package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.List;
import java.util.stream.Stream;

final class DeskLookups {

    private DeskLookups() { }

    static void register() {
        Lookups.register("longer", (left, value) ->
            new Comparison(Lookups.operand(Func.of("CHAR_LENGTH", Types.INTEGER, left), value), "<", Func.of("CHAR_LENGTH", Types.INTEGER, left)));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
