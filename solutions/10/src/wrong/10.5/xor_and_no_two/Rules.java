// misconception: XOR is guarded like AND and OR
// refused with: XOR is not guarded as AND and OR are
package desk;

import static bookworm.Expressions.*;
import bookworm.*;
import bookworm.query.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

final class Rules {
static Q implies(Q premise, Q conclusion) { return premise.xor(premise.and(conclusion)).not(); }
static Q onlyOne(Q... conditions) {
    List<Q> all = List.of(conditions);
    Q odd = all.stream().reduce(Q::xor).orElse(Q.all(Truth.NEVER));
    return IntStream.range(0, all.size()).boxed().flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> all.get(i).and(other)))
        .map(Q::not).reduce(odd, Q::and);
}
}
