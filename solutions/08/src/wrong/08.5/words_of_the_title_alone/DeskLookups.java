// misconception: words are looked for in titles
// refused with: A lookup is given its left side
package desk;

import bookworm.errors.ValueError;
import bookworm.meta.Models;
import bookworm.sql.*;
import java.util.List;
import java.util.stream.Stream;

final class DeskLookups {

    private DeskLookups() { }

    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, left), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(new Column(Models.meta(Book.class).field("title")), List.of("icontains"), word)).toList());
        });
    }
}
