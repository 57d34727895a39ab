package bookworm.query;

import bookworm.sql.*;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * How the rows are ordered.
 *
 * @param terms what was asked for, its names known but not joined yet, since a later call may ask for another order;
 *     nothing for the model's own order
 */
public record Order(Optional<List<Ordering>> terms, boolean reversed) {

    static final Order OF_MODEL = new Order(Optional.empty(), false);
    static final Order NONE = by(List.of());

    static Order by(List<Ordering> terms) { return new Order(Optional.of(terms), false); }

    /** The other way round. */
    public Order reverse() { return new Order(terms, !reversed); }

    /** The orderings, the other way round where that is asked for. */
    List<Ordering> directed(List<Ordering> orderings) {
        return reversed ? orderings.stream().map(Ordering::reversed).toList() : orderings;
    }

    Order map(UnaryOperator<Expression> change) {
        return new Order(terms.map(all -> all.stream().map(each -> each.map(change)).toList()), reversed);
    }
}
