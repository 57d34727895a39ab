package bookworm.book.carry;

import java.util.List;
import java.util.Optional;

/** What becomes of a file at a stop: how it is to be, where the conflicts are, and what the ledger is to keep of it. */
record Step(Hop hop, Outcome outcome, Optional<Lines> result, List<Range> conflicts, Optional<Entry> entry) {

    static Step stays(Hop hop, Outcome outcome) { return stays(hop, outcome, List.of()); }

    static Step stays(Hop hop, Outcome outcome, List<Range> conflicts) {
        return new Step(hop, outcome, hop.here(), conflicts, Optional.empty());
    }

    static Step removes(Hop hop) {
        return new Step(hop, Outcome.REMOVED, Optional.empty(), List.of(), Optional.empty());
    }

    boolean writes() { return !Lines.same(hop.here(), result); }

    String path() { return hop.target().path(hop.file()); }
}
