package desk;

import bookworm.errors.ValueError;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

/** Words of the desk's own, for every field. */
final class DeskLookups {

    private DeskLookups() { }

    /**
     * Registers two lookups.
     * <p>{@code longer}: {@code title__longer} with 20 asks for texts of more than 20 characters, by SQL's {@code CHAR_LENGTH}. What
     * is no number, or null, is refused by a {@link bookworm.errors.ValueError}.
     * <p>{@code words}: {@code title__words} with "sea old" asks for texts that contain each of the words, in any order, upper and
     * lower case being one. However many blanks part the words; of no words at all, every row is found. null is refused by a
     * {@link bookworm.errors.ValueError}.
     */
    static void register() {
        Lookups.register("longer", (left, value) ->
            Lookups.build(Func.of("CHAR_LENGTH", Types.INTEGER, left), List.of("gt"), value));
        Lookups.register("words", (left, value) -> {
            if (value == null) {
                throw new ValueError("null has no words: use __isnull.");
            }
            return Junction.and(Stream.of(value.toString().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> Lookups.build(left, List.of("icontains"), word)).toList());
        });
    }
}
