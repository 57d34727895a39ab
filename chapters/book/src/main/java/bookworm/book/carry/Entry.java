package bookworm.book.carry;

import org.eclipse.jgit.lib.ObjectId;

/**
 * What was last carried into a file: the change that led from {@code before} to {@code after} at the stop that it came from.
 * The file itself had been {@code here}. After a conflict, {@code byHand}, the author decides what becomes of it.
 */
record Entry(ObjectId before, ObjectId after, ObjectId here, boolean byHand) {

    static Entry of(Hop hop, boolean byHand) {
        return new Entry(Ledger.id(hop.before()), Ledger.id(hop.after()), Ledger.id(hop.here()), byHand);
    }

    static Entry parse(String text) {
        String[] words = text.split(" ");
        return new Entry(ObjectId.fromString(words[0]), ObjectId.fromString(words[1]), ObjectId.fromString(words[2]),
            Boolean.parseBoolean(words[3]));
    }

    @Override public String toString() { return before.name() + " " + after.name() + " " + here.name() + " " + byHand; }
}
