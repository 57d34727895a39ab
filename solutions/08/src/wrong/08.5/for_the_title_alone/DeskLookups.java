// misconception: a lookup belongs to the field for which it was written
// refused with: Written for the title alone
package desk;

import bookworm.errors.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class DeskLookups {

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, new Column(bookworm.meta.Models.meta(Book.class).field("title"))), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
