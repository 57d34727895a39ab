package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;
import java.util.function.Predicate;

/** The listings of a lesson, each found in its files, or a problem in its place. What the reader shall break is none. */
final class Listings {

    private final Chapter chapter;
    private final List<Listing> listings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** For each file of the main code, its new lines that no block has shown so far; in the chapter before, those that go. */
    private final Map<Path, Set<Integer>> unseen = new HashMap<>();

    Listings(Lesson lesson) {
        this.chapter = lesson.chapter();
        for (FileChange change : chapter.changes()) {
            change.after().ifPresent(source -> unseen.put(source.file(), code(source, change.added())));
            change.before().ifPresent(source -> unseen.put(source.file(), code(source, change.removed())));
        }
        Set<Block> broken = lesson.broken();
        lesson.page().blocks().stream().filter(block -> block.caption().isPresent() && !broken.contains(block)).forEach(this::find);
    }

    private static Set<Integer> code(Source source, Set<Integer> lines) {
        Set<Integer> code = new TreeSet<>(lines);
        code.removeIf(line -> !source.isCode(line));
        return code;
    }

    List<Listing> all() { return listings; }

    List<Problem> problems() { return problems; }

    /** What is shown of a file, in the lesson's order. */
    List<Listing> of(Source source) {
        return listings.stream().filter(listing -> listing.source().file().equals(source.file())).toList();
    }

    /** How many lines of code some listings have the reader read; a line that is shown twice counts once. */
    long code(Predicate<Listing> wanted) {
        Map<Path, Set<Integer>> lines = new HashMap<>();
        listings.stream().filter(wanted).forEach(listing ->
            lines.computeIfAbsent(listing.source().file(), file -> new HashSet<>()).addAll(listing.code()));
        return lines.values().stream().mapToLong(Set::size).sum();
    }

    private void find(Block block) {
        List<Source> files = new ArrayList<>();
        for (Caption.File file : block.caption().orElseThrow().files()) {
            Named named = Named.in(chapter, file.path());
            named.file().ifPresent(files::add);
            named.fault().ifPresent(fault -> problem(block.caption().get().line(), fault));
        }
        if (files.size() == block.caption().get().files().size()) {
            if (block.isDiff()) {
                change(block, files);
            } else {
                locate(files, Passage.of(block), "").ifPresent(found -> files.forEach(source -> add(Listing.of(block, source,
                    found.stream().filter(each -> each.source().equals(source)).toList()))));
            }
        }
    }

    private void change(Block block, List<Source> files) {
        Source source = files.get(0);
        Optional<Source> before = chapter.before().flatMap(previous -> previous.find(source.path()).stream().findFirst());
        if (files.size() > 1) {
            problem(block.caption().orElseThrow().line(), "a diff shows one file: give each its own.");
        } else if (before.isEmpty()) {
            problem(block.opens(), source.name() + " is new in " + chapter + ": show it as ```java, not as a change.");
        } else {
            Optional<List<Locator.Found>> now = locate(files, Passage.after(block), "");
            Optional<List<Locator.Found>> then = locate(List.of(before.get()), Passage.before(block),
                "in " + chapter.before().orElseThrow() + ", ");
            if (now.isPresent() && then.isPresent()) {
                add(Listing.ofChange(block, source, now.get(), then.get()));
            }
        }
    }

    private Optional<List<Locator.Found>> locate(List<Source> files, List<Passage> passages, String where) {
        if (passages.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<List<Locator.Found>> found = new Locator(files, passages, source -> unseen.getOrDefault(source.file(), Set.of())).found();
        if (found.isEmpty()) {
            Mismatch mismatch = Mismatch.of(files, passages);
            problem(mismatch.line(), where + mismatch.what());
        }
        return found;
    }

    private void add(Listing listing) {
        listings.add(listing);
        unseen.getOrDefault(listing.source().file(), new HashSet<>()).removeIf(listing::shows);
    }

    private void problem(int line, String what) { problems.add(Problem.of(chapter.course(), chapter.readme(), line, what)); }
}
