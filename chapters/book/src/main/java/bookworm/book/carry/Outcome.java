package bookworm.book.carry;

/** What becomes of a change at a stop. */
enum Outcome {
    CARRIED("carried", Sequel.NEXT),
    REMOVED("removed", Sequel.NEXT),
    THERE("has it already", Sequel.NEXT),
    SETTLED("as you settled it (--afresh merges anew)", Sequel.NEXT),
    OWN("has a file of its own, left as it is", Sequel.END),
    CONFLICT("CONFLICT", Sequel.BY_HAND),
    OPEN("STILL MARKED", Sequel.BY_HAND),
    GONE("HAS NO SUCH FILE", Sequel.BY_HAND),
    GROWN("REMOVED BEFORE, GROWN HERE", Sequel.BY_HAND);

    private enum Sequel { NEXT, END, BY_HAND }

    private final String words;
    private final Sequel sequel;

    Outcome(String words, Sequel sequel) {
        this.words = words;
        this.sequel = sequel;
    }

    String words() { return words; }

    /** Whether the change goes on to the next stop. */
    boolean goesOn() { return sequel == Sequel.NEXT; }

    /** Whether the author has something to do here. */
    boolean byHand() { return sequel == Sequel.BY_HAND; }
}
