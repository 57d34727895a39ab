// right because: the last that may serve is the one of the highest number
import java.util.stream.IntStream;

int join(int parent, Hop hop) {
    return IntStream.rangeClosed(1, joins.size())
        .filter(table -> joins.get(table - 1).parent() == parent && joins.get(table - 1).hop().equals(hop))
        .filter(table -> !hop.many() || reusesAll || reusable.contains(table))
        .max().orElseGet(() -> {
            joins.add(new Join(parent, hop, mayMiss(parent, hop) ? Join.Type.LEFT : Join.Type.INNER));
            return joins.size();
        });
}
