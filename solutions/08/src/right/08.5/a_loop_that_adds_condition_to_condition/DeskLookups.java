// right because: what is always true is left out of an AND, so one may begin with it
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
            Expression all = Truth.ALWAYS;
            for (StringTokenizer words = new StringTokenizer(value.toString()); words.hasMoreTokens();) {
                all = Junction.and(List.of(all, Lookups.build(left, List.of("icontains"), words.nextToken())));
            }
            return all;
        });
    }
}
