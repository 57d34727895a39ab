// misconception: a number is a number
// refused with: a number
package desk;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class DeskLookups {

    static void register() {
        Lookups.register("longer", (left, value) ->
            new Comparison(Func.of("CHAR_LENGTH", Types.INTEGER, left), ">", new Param(value, Types.TEXT)));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
