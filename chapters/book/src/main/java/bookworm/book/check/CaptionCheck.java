package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;

/** Each listing has a caption that names its files, says where the code goes, and calls a file new when it is first seen. */
final class CaptionCheck implements Check {

    private static final Set<String> LISTINGS = Set.of("java", "diff", "xml", "properties");

    @Override public String promise() { return "captions say where the code goes"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        Set<Block> broken = subject.lesson().broken();
        for (Block block : subject.lesson().page().blocks()) {
            if (block.language().contains(" ")) {
                problems.add(subject.problem(block.opens(), "the fence is plain: write ```" + block.language().replaceFirst(" .*", "")
                    + ", and the file into a caption above it, **`" + block.language().replaceFirst("\\w+ ", "") + "`, ...**."));
            } else if (LISTINGS.contains(block.language()) && block.caption().isEmpty()) {
                problems.add(subject.problem(block.opens(), "this listing has no caption: the paragraph right above it names its file in "
                    + "bold, **`Saving.java`, in place of `save()`**."));
            } else if (block.caption().isPresent() && !broken.contains(block)) {
                problems.addAll(problems(subject, block, block.caption().get(), seen));
            }
        }
        return problems;
    }

    private static List<Problem> problems(Subject subject, Block block, Caption caption, Set<Path> seen) {
        List<Problem> problems = new ArrayList<>();
        boolean hasMainCode = false;
        for (Caption.File file : caption.files()) {
            Optional<Source> source = Named.in(subject.chapter(), file.path()).file();
            boolean isMain = source.filter(each -> each.path().startsWith("src/main/")).isPresent();
            boolean isFirst = source.filter(each -> seen.add(each.file())).isPresent();
            boolean isNew = isFirst && subject.chapter().before().map(before -> before.find(source.get().path()).isEmpty()).orElse(true);
            hasMainCode |= isMain;
            if (isMain && isNew && !file.isNew()) {
                problems.add(subject.problem(caption.line(), file.path() + " is first seen here: say that it is new, **`" + file.path()
                    + "`, new**."));
            } else if (source.isPresent() && file.isNew() && !isNew) {
                problems.add(subject.problem(caption.line(), file.path() + (isFirst ? " is not new: the chapter before has it."
                    : " is not new any more: it was shown above.")));
            } else if (source.isPresent() && file.isNew() && !opensClass(subject, block, source.get())) {
                problems.add(subject.problem(block.opens(), "the first listing of " + file.path()
                    + " shows the line that opens its class."));
            }
        }
        if (hasMainCode && !block.isDiff() && !caption.saysWhere()) {
            problems.add(subject.problem(caption.line(), "say in this caption where the code goes: new, below `...`, in place of `...`."));
        }
        return problems;
    }

    /** Whether a block shows the line that opens what the file is named after. A block that is not found has its own problem. */
    private static boolean opensClass(Subject subject, Block block, Source source) {
        String opening = ".*\\b(class|interface|enum|record) " + source.name().replace(".java", "") + "\\b.*";
        return !source.name().endsWith(".java") || subject.listings().of(source).stream()
            .filter(listing -> listing.block().equals(block))
            .allMatch(listing -> listing.written().stream().anyMatch(line -> source.line(line).matches(opening)));
    }
}
