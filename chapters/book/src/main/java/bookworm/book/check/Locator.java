package bookworm.book.check;

import bookworm.book.code.Source;
import java.util.*;
import java.util.function.Function;

/**
 * Finds a block's passages in its files, in order: each file has at least one. Where lines such as {@code @Override} stand in
 * several places, it takes the place that shows the most lines that are still wanted, and the first of equals.
 */
final class Locator {

    /** A passage, and the file and the line where it stands. */
    record Found(Passage passage, Source source, int from) {

        Listing.Range range() { return new Listing.Range(from, from + passage.lines().size()); }

        /** The lines of the file that a diff marks. */
        List<Integer> marked() {
            List<Integer> marked = new ArrayList<>();
            for (int i = 0; i < passage.lines().size(); i++) {
                if (passage.lines().get(i).isMarked()) {
                    marked.add(from + i);
                }
            }
            return marked;
        }
    }

    private record Way(List<Found> found, int wanted) { }

    private record From(int passage, int file, int line) { }

    private final List<Source> files;
    private final List<Passage> passages;
    private final Function<Source, Set<Integer>> wanted;
    private final Map<From, Optional<Way>> known = new HashMap<>();

    Locator(List<Source> files, List<Passage> passages, Function<Source, Set<Integer>> wanted) {
        this.files = files;
        this.passages = passages;
        this.wanted = wanted;
    }

    /** Where each passage stands, or nothing where one stands nowhere. */
    Optional<List<Found>> found() { return best(new From(0, 0, 0)).map(Way::found); }

    private Optional<Way> best(From from) {
        if (from.passage() == passages.size()) {
            return from.file() == files.size() - 1 ? Optional.of(new Way(List.of(), 0)) : Optional.empty();
        }
        if (!known.containsKey(from)) {
            Optional<Way> here = search(from);
            boolean mayGoOn = from.line() > 0 && from.file() + 1 < files.size();
            Optional<Way> next = mayGoOn ? search(new From(from.passage(), from.file() + 1, 0)) : Optional.empty();
            known.put(from, here.isEmpty() || next.isPresent() && next.get().wanted() > here.get().wanted() ? next : here);
        }
        return known.get(from);
    }

    private Optional<Way> search(From from) {
        Source source = files.get(from.file());
        Passage passage = passages.get(from.passage());
        Way best = null;
        for (int at : passage.places(source.lines(), from.line())) {
            Found found = new Found(passage, source, at);
            Way way = best(new From(from.passage() + 1, from.file(), found.range().to())).map(rest -> with(found, rest)).orElse(null);
            best = way != null && (best == null || way.wanted() > best.wanted()) ? way : best;
        }
        return Optional.ofNullable(best);
    }

    private Way with(Found first, Way rest) {
        List<Found> found = new ArrayList<>(List.of(first));
        found.addAll(rest.found());
        return new Way(found, rest.wanted() + (int) wanted.apply(first.source()).stream().filter(first.range()::shows).count());
    }
}
