package bookworm.book.carry;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What came into a file when something was last carried there: the change began at {@code before}, in the stop that it came
 * from, and led to {@code after}; the file itself had been {@code here}. In a conflict, {@code byHand}, the author decides what
 * becomes of it.
 */
record Entry(ObjectId before, ObjectId after, ObjectId here, boolean byHand) {

    /** What is to be kept of a step; of an earlier one stays what the file had been at first, and that it was settled by hand. */
    static Entry of(Hop hop, Optional<Entry> earlier, boolean conflict) {
        return new Entry(Ledger.id(hop.before()), Ledger.id(hop.after()), earlier.map(Entry::here).orElse(Ledger.id(hop.here())),
            conflict || earlier.filter(Entry::byHand).isPresent());
    }

    static Entry parse(String text) {
        String[] words = text.split(" ");
        return new Entry(ObjectId.fromString(words[0]), ObjectId.fromString(words[1]), ObjectId.fromString(words[2]),
            Boolean.parseBoolean(words[3]));
    }

    @Override
    public String toString() { return before.name() + " " + after.name() + " " + here.name() + " " + byHand; }
}
