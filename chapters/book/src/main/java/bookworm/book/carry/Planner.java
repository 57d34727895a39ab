package bookworm.book.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what becomes of a chapter's change at each stop that follows. It reads, and writes nothing. */
final class Planner {

    private final Workspace course;
    private final Snapshot since;
    private final Ledger ledger;
    private final boolean marksInOrm;

    Planner(Workspace course, Snapshot since, Ledger ledger, boolean marksInOrm) {
        this.course = course;
        this.since = since;
        this.ledger = ledger;
        this.marksInOrm = marksInOrm;
    }

    /** Each file that changed at the first stop, or whose change was taken back, with its way through the other stops. */
    List<Journey> plan(List<Stop> stops) {
        return course.files(stops, since).stream().map(file -> new Journey(file, steps(file, stops)))
            .filter(journey -> !journey.steps().isEmpty()).toList();
    }

    /** What goes on from a stop is all that differs there since the commit, the author's own changes with it. */
    private List<Step> steps(String file, List<Stop> stops) {
        List<Step> steps = new ArrayList<>();
        Stop source = stops.get(0);
        Optional<Lines> before = since.read(source.path(file));
        Optional<Lines> after = course.read(source.path(file));
        if (!marks(after).isEmpty()) {
            return List.of(Step.stays(new Hop(file, source, before, after, source, after), Outcome.OPEN, marks(after)));
        }
        for (Stop target : stops.subList(1, stops.size())) {
            Hop hop = new Hop(file, source, before, after, target, course.read(target.path(file)));
            Optional<Entry> earlier = ledger.find(target.path(file)).filter(entry -> holds(entry, hop));
            if (Lines.same(before, after) && earlier.isEmpty() || target.isOrm() && !file.startsWith("src/main/")) {
                return steps;
            }
            Step step = step(hop, earlier);
            steps.add(step);
            if (!step.outcome().goesOn()) {
                return steps;
            }
            source = target;
            // A chapter that git does not know yet was as it is.
            before = since.has(target.folder()) ? since.read(step.path()) : hop.here();
            after = step.result();
        }
        return steps;
    }

    /** An entry holds until the change that it tells of is committed, or the file is put back as it was without it. */
    private boolean holds(Entry entry, Hop hop) {
        boolean committed = !entry.before().equals(Ledger.id(hop.before()));
        boolean undone = entry.here().equals(Ledger.id(hop.here()))
            || Lines.same(hop.here(), since.read(hop.target().path(hop.file())));
        return !committed && ledger.text(entry.after()).isPresent() && (entry.byHand() || !undone);
    }

    private Step step(Hop hop, Optional<Entry> earlier) {
        Optional<Lines> from = earlier.isPresent() ? ledger.text(earlier.get().after()) : hop.before();
        if (!marks(hop.here()).isEmpty()) {
            return Step.stays(hop, Outcome.OPEN, marks(hop.here()));
        }
        if (Lines.same(hop.here(), hop.after())) {
            return Step.stays(hop, Outcome.THERE);
        }
        if (Lines.same(from, hop.after())) {
            return Step.stays(hop, earlier.filter(Entry::byHand).isPresent() ? Outcome.SETTLED : Outcome.THERE);
        }
        if (hop.after().isEmpty()) {
            return Lines.same(from, hop.here()) ? Step.removes(hop) : Step.stays(hop, Outcome.GROWN);
        }
        if (from.isPresent() && hop.here().isPresent()) {
            return merge(hop, from.get());
        }
        if (from.isPresent()) {
            return Step.stays(hop, Outcome.GONE);
        }
        return hop.here().isPresent() ? Step.stays(hop, Outcome.OWN)
            : new Step(hop, Outcome.CARRIED, hop.after(), List.of(), Optional.of(Entry.of(hop, false)));
    }

    private Step merge(Hop hop, Lines from) {
        Merge merge = Merge.of(hop.source(), from, hop.after().get(), hop.target(), hop.here().get());
        Optional<Lines> result = Optional.of(merge.lines());
        if (Lines.same(hop.here(), result)) {
            return Step.stays(hop, Outcome.THERE);
        }
        if (!merge.isClean() && hop.target().isOrm() && !marksInOrm) {
            return Step.stays(hop, Outcome.CONFLICT, merge.conflicts());
        }
        Outcome outcome = merge.isClean() ? Outcome.CARRIED : Outcome.CONFLICT;
        return new Step(hop, outcome, result, marks(result), Optional.of(Entry.of(hop, !merge.isClean())));
    }

    private static List<Range> marks(Optional<Lines> file) { return file.map(Lines::marks).orElse(List.of()); }
}
