package desk;

import bookworm.exercises.Todo;
import java.math.BigDecimal;

/** Exercise 11.6, build: all prices go up, and Java can say beforehand to what. */
final class Prices {

    private Prices() { }

    /**
     * Raises all prices by so many per cent, or lowers them by a negative number; the new price is rounded to whole five pence,
     * a half of them upwards: 2.025 becomes 2.05. A book without a price stays without one. One statement, in which the database
     * computes. Gives how many prices there were; 0.00 is one. Where one does not fit into its column, none is changed, and the
     * {@link bookworm.errors.DatabaseError} is thrown.
     */
    static int raise(int percent) {
        throw new Todo("11.6", "raise all prices in one statement");
    }

    /** What {@link #raise} will make of one price, to the penny; null of null. It asks no database. */
    static BigDecimal raised(BigDecimal price, int percent) {
        throw new Todo("11.6", "say what raise will make of a price");
    }
}
