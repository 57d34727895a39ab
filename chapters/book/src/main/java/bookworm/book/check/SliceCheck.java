package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.util.*;
import java.util.stream.*;

/** Before the first step a short program shows the chapter's idea, without the ORM. */
final class SliceCheck implements Check {

    private static final int FEWEST = 10;
    private static final int MOST = 25;

    @Override public String promise() { return "a slice comes before the steps"; }

    @Override public List<Problem> problems(Subject subject) {
        int line = subject.lesson().page().lineOf(Lesson.BUILD);
        Optional<Listing> slice = subject.listings().all().stream().filter(listing -> isBeforeSteps(listing.block()))
            .filter(listing -> listing.source().path().matches(".*/lesson/Slice\\w*\\.java")).findFirst();
        if (slice.isEmpty()) {
            return List.of(subject.problem(line, "Build opens, before Step 1, with a slice: a listing of `lesson/Slice.java`."));
        }
        List<Problem> problems = new ArrayList<>();
        Source source = slice.get().source();
        Block block = slice.get().block();
        if (block.size() < FEWEST || block.size() > MOST) {
            problems.add(subject.problem(block.opens(), "this slice shows " + block.size() + " lines: let it be " + FEWEST + " to " + MOST
                + "."));
        }
        String program = "lesson." + source.name().replace(".java", "");
        if (ProgramRun.in(subject.lesson()).stream().noneMatch(run -> isBeforeSteps(run.block()) && run.program().equals(program))) {
            problems.add(subject.problem(block.opens(), "run " + program + " below it, before Step 1."));
        }
        Stream.concat(Stream.of(source), helpers(subject.chapter(), source)).forEach(each -> IntStream.range(0, each.lines().size())
            .filter(at -> usesOrm(each, at)).findFirst().ifPresent(at -> problems.add(subject.problem(each.file(), at + 1,
                "a slice shows the idea without the ORM: it uses nothing of bookworm."))));
        return problems;
    }

    /** The other classes beside the programs that the slice names. */
    private static Stream<Source> helpers(Chapter chapter, Source slice) {
        return chapter.test().stream().filter(other -> other.path().startsWith("lesson/") && !other.name().equals(slice.name()))
            .filter(other -> slice.text().matches("(?s).*\\b" + other.name().replace(".java", "") + "\\b.*"));
    }

    private static boolean usesOrm(Source source, int line) {
        return source.kind(line) != Kind.COMMENT && source.line(line).replaceAll("\".*?\"", "").matches(".*\\bbookworm\\..*");
    }

    private static boolean isBeforeSteps(Block block) { return block.place().isIn(Lesson.BUILD) && block.place().step().isEmpty(); }
}
