package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.check.Listing.Run;
import java.util.*;

/**
 * Finds a block's passages in a file, in order. Where lines such as {@code @Override} stand in several places, it takes the place
 * that shows the most lines that are still wanted, and the first of equals.
 */
final class Locator {

    private record Found(List<Run> runs, int wanted) { }

    private final List<String> file;
    private final List<Passage> passages;
    private final Set<Integer> wanted;
    private final Map<List<Integer>, Optional<Found>> known = new HashMap<>();

    Locator(Source source, List<Passage> passages, Set<Integer> wanted) {
        this.file = source.lines();
        this.passages = passages;
        this.wanted = wanted;
    }

    Optional<List<Run>> runs() { return best(0, 0).map(Found::runs); }

    /** The best places of the passages from one on, at a line of the file or below. */
    private Optional<Found> best(int passage, int line) {
        if (passage == passages.size()) {
            return Optional.of(new Found(List.of(), 0));
        }
        List<Integer> key = List.of(passage, line);
        if (!known.containsKey(key)) {
            known.put(key, search(passage, line));
        }
        return known.get(key);
    }

    private Optional<Found> search(int passage, int line) {
        Found best = null;
        for (int at = line; at < file.size(); at++) {
            if (passages.get(passage).isAt(file, at)) {
                Run run = new Run(at, at + passages.get(passage).lines().size());
                Found found = best(passage + 1, run.to()).map(rest -> with(run, rest)).orElse(null);
                best = found != null && (best == null || found.wanted() > best.wanted()) ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private Found with(Run run, Found rest) {
        List<Run> runs = new ArrayList<>(List.of(run));
        runs.addAll(rest.runs());
        return new Found(runs, rest.wanted() + (int) wanted.stream().filter(run::shows).count());
    }
}
