package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
                showChange(block, files);
            } else {
                showCode(block, files);
            }
        }
    }

    private void showCode(Block block, List<Source> files) {
        List<Passage> passages = Passage.of(block);
        find(files, passages).ifPresentOrElse(
            found -> files.forEach(source ->
                add(Listing.of(block, source, found.stream().filter(each -> each.source() == source).toList()))),
            () -> problem("", Mismatch.of(files, passages, block.opens())));
    }

    private void showChange(Block block, List<Source> files) {
        List<Both> both = new ArrayList<>();
        for (Source source : files) {
            Optional<Source> before = chapter.before().flatMap(previous -> previous.find(source.path()).stream().findFirst());
            before.ifPresentOrElse(old -> both.add(new Both(old, source)), () ->
                problem(block.opens(), source.name() + " is new in " + chapter + ": show it as ```java, not as a change."));
        }
        List<Passage.Hunk> hunks = Passage.hunks(block);
        if (both.size() == files.size()) {
            changes(block, hunks, both).ifPresentOrElse(changes -> changes.forEach(this::add), () -> misplaced(block, hunks, both));
        }
    }

    /** A file in the chapter before, and in this one. */
    private record Both(Source before, Source after) { }

    /** What a diff shows of each file: its first parts of the first file, and so on. */
    private Optional<List<Listing>> changes(Block block, List<Passage.Hunk> hunks, List<Both> files) {
        if (files.isEmpty()) {
            return hunks.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        for (int end = 1; end <= hunks.size(); end++) {
            Optional<Listing> first = change(block, hunks.subList(0, end), files.get(0));
            Optional<List<Listing>> rest = first.isEmpty() ? Optional.empty()
                : changes(block, hunks.subList(end, hunks.size()), files.subList(1, files.size()));
            if (rest.isPresent()) {
                return Optional.of(Stream.concat(first.stream(), rest.get().stream()).toList());
            }
        }
        return Optional.empty();
    }

    private Optional<Listing> change(Block block, List<Passage.Hunk> hunks, Both file) {
        return find(List.of(file.after()), Passage.after(hunks)).flatMap(comes ->
            find(List.of(file.before()), Passage.before(hunks)).map(goes -> Listing.ofChange(block, file.after(), comes, goes)));
    }

    /** What comes is looked for first, then what goes. */
    private void misplaced(Block block, List<Passage.Hunk> hunks, List<Both> files) {
        List<Source> after = files.stream().map(Both::after).toList();
        if (find(after, Passage.after(hunks)).isEmpty()) {
            problem("", Mismatch.of(after, Passage.after(hunks), block.opens()));
        } else {
            problem("in " + chapter.before().orElseThrow() + ", ",
                Mismatch.of(files.stream().map(Both::before).toList(), Passage.before(hunks), block.opens()));
        }
    }

    private Optional<List<Locator.Found>> find(List<Source> files, List<Passage> passages) {
        return new Locator(files, passages, source -> unseen.getOrDefault(source.file(), Set.of())).found();
    }

    private void add(Listing listing) {
        listings.add(listing);
        unseen.getOrDefault(listing.source().file(), new HashSet<>()).removeIf(listing::shows);
    }

    private void problem(String where, Mismatch mismatch) { problem(mismatch.line(), where + mismatch.what()); }

    private void problem(int line, String what) { problems.add(Problem.of(chapter.course(), chapter.readme(), line, what)); }
}
