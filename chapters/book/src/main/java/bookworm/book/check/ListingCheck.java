package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;
import java.util.function.IntPredicate;

/** Each listing stands in its files, word for word and in order; and what a diff shows as a change is one. */
final class ListingCheck implements Check {

    @Override public String promise() { return "listings are the code"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>(subject.listings().problems());
        for (Teaching teaching : subject.teachings()) {
            teaching.listings().stream().filter(listing -> listing.block().isDiff()).forEach(listing -> {
                problems.addAll(staying(subject, listing, teaching.file().after(), listing.written(), teaching.file().added()::contains));
                problems.addAll(staying(subject, listing, teaching.file().before(), listing.leaving(),
                    teaching.file().removed()::contains));
            });
        }
        return problems;
    }

    /** The first line that a diff marks and that both chapters have. */
    private static List<Problem> staying(Subject subject, Listing listing, Optional<Source> source, Set<Integer> marked,
                                         IntPredicate changes) {
        return marked.stream().filter(line -> source.orElseThrow().isCode(line) && !changes.test(line)).limit(1)
            .map(line -> subject.problem(listing.block().opens(), "`" + source.orElseThrow().line(line).strip() + "` stands in both "
                + "chapters: let it begin with a space.")).toList();
    }
}
