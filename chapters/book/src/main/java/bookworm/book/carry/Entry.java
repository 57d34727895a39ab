package bookworm.book.carry;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What was last carried into a file: the change that led from {@code before} to {@code after} at the stop that it came from.
 * The file itself had been {@code here}. After a conflict, {@code byHand}, the author decides what becomes of it.
 */
record Entry(ObjectId before, ObjectId after, ObjectId here, boolean byHand) {

    /** A change that goes on from an earlier one keeps how the file had been at first, and that the author decides. */
    static Entry of(Hop hop, Optional<Entry> earlier, boolean conflict) {
        ObjectId here = earlier.map(Entry::here).orElse(Ledger.id(hop.here()));
        boolean byHand = conflict || earlier.filter(Entry::byHand).isPresent();
        return new Entry(Ledger.id(hop.before()), Ledger.id(hop.after()), here, byHand);
    }

    static Entry parse(String text) {
        String[] words = text.split(" ");
        return new Entry(ObjectId.fromString(words[0]), ObjectId.fromString(words[1]), ObjectId.fromString(words[2]),
            Boolean.parseBoolean(words[3]));
    }

    @Override
    public String toString() { return before.name() + " " + after.name() + " " + here.name() + " " + byHand; }
}
