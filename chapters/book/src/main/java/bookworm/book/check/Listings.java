package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;

/** The blocks of a lesson that name a file, each found in it, or a problem in its place. */
final class Listings {

    private final Chapter chapter;
    private final List<Listing> listings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** For each file of the main code, its new lines that no block has shown so far. */
    private final Map<Path, Set<Integer>> unseen = new HashMap<>();

    Listings(Lesson lesson) {
        this.chapter = lesson.chapter();
        for (FileChange change : chapter.changes()) {
            change.after().ifPresent(source -> unseen.put(source.file(), codeOf(source, change)));
        }
        lesson.page().blocks().stream().filter(block -> block.file().isPresent()).forEach(this::find);
    }

    private static Set<Integer> codeOf(Source source, FileChange change) {
        Set<Integer> code = new TreeSet<>(change.added());
        code.removeIf(line -> !source.isCode(line));
        return code;
    }

    List<Listing> all() { return listings; }

    List<Problem> problems() { return problems; }

    /** What is shown of a file, in the lesson's order. */
    List<Listing.Run> runs(Optional<Source> source) {
        return listings.stream().filter(listing -> source.filter(file -> file.file().equals(listing.source().file())).isPresent())
            .flatMap(listing -> listing.runs().stream()).toList();
    }

    private void find(Block block) {
        String name = block.file().orElseThrow();
        List<Source> files = chapter.find(name);
        if (files.isEmpty()) {
            problem(block.opens(), chapter + " has no file " + name + ".");
        } else if (files.size() > 1) {
            problem(block.opens(), chapter + " has " + files.size() + " files " + name + ": write more of the path, as "
                + String.join(" or ", files.stream().map(Source::path).toList()) + ".");
        } else {
            locate(block, files.get(0));
        }
    }

    private void locate(Block block, Source source) {
        Set<Integer> wanted = unseen.getOrDefault(source.file(), new HashSet<>());
        List<Passage> passages = Passage.of(block);
        Optional<List<Listing.Run>> runs = new Locator(source, passages, wanted).runs();
        if (runs.isPresent()) {
            Listing listing = new Listing(block, source, runs.get());
            listings.add(listing);
            wanted.removeIf(listing::shows);
        } else {
            Mismatch mismatch = Mismatch.of(source, passages);
            problem(mismatch.line(), mismatch.what());
        }
    }

    private void problem(int line, String what) {
        problems.add(Problem.of(chapter.course(), chapter.readme(), line, what));
    }
}
