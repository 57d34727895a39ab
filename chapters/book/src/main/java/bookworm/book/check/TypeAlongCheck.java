package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whoever types what the lesson shows, in its order, from the chapter before on, can compile at the end of each step, and has
 * this chapter's code at the end of the last.
 */
final class TypeAlongCheck implements Check {

    private static final Pattern SYMBOL = Pattern.compile("symbol: \\w+ (\\w+)");

    @Override public String promise() { return "typing along compiles at each step"; }

    @Override public List<Problem> problems(Subject subject) { return new Walk(subject).problems; }

    /** One reader's way through one lesson. */
    private static final class Walk {

        private final Subject subject;
        private final TypedCode code;
        private final List<Problem> problems = new ArrayList<>();
        private final Set<String> told = new HashSet<>();

        Walk(Subject subject) {
            this.subject = subject;
            this.code = new TypedCode(subject);
            List<Headline> steps = subject.lesson().steps();
            int build = subject.lesson().page().lineOf(Lesson.BUILD);
            type(0, steps.isEmpty() ? build : steps.get(0).line());
            for (int i = 0; i < steps.size(); i++) {
                int end = i + 1 < steps.size() ? steps.get(i + 1).line() : endOf(build);
                type(steps.get(i).line(), end);
                if (allOpened(steps.get(i))) {
                    compile(steps.get(i), end);
                }
            }
            if (!steps.isEmpty()) {
                code.files().forEach(this::compare);
            }
        }

        private int endOf(int section) {
            return subject.lesson().page().headings().stream().filter(heading -> heading.level() <= 2 && heading.line() > section)
                .mapToInt(Headline::line).findFirst().orElse(Integer.MAX_VALUE);
        }

        private void type(int from, int to) {
            subject.listings().all().stream().filter(listing -> isIn(listing.block().opens(), from, to)).forEach(code::type);
            subject.lesson().page().codes().stream().filter(mention -> isIn(mention.line(), from, to)).forEach(code::mention);
        }

        private static boolean isIn(int line, int from, int to) { return from <= line && line < to; }

        /** Of a class without its first line the compiler would say much, and none of it to the point. */
        private boolean allOpened(Headline step) {
            List<TypedFile> headless = code.files().stream().filter(file -> file.exists() && !file.isOpened()).toList();
            headless.stream().filter(file -> told.add(file.path())).forEach(file -> problems.add(subject.problem(step.line(),
                "at the end of step '" + step.text() + "' " + file.name()
                    + " has code, but not the line that opens it: show that first.")));
            return headless.isEmpty();
        }

        private void compile(Headline step, int end) {
            Map<String, List<TypedFile.Line>> texts = code.texts();
            Map<String, String> sources = new TreeMap<>();
            texts.forEach((path, lines) ->
                sources.put(path, lines.stream().map(TypedFile.Line::text).collect(Collectors.joining("\n", "", "\n"))));
            for (JavaCode.Complaint complaint : JavaCode.check(sources)) {
                TypedFile.Line line = texts.get(complaint.path()).get(
                    Math.min(Math.max(complaint.line(), 1), texts.get(complaint.path()).size()) - 1);
                if (told.add(line.source() + ":" + line.index() + ":" + complaint.what())) {
                    problems.add(subject.problem(step.line(), "at the end of step '" + step.text()
                        + "' the code does not compile: " + line.source().name() + ", line " + (line.index() + 1) + ", `"
                        + line.text().strip() + "`: " + complaint.what() + "." + mend(complaint.what(), end)));
                }
            }
        }

        private String mend(String complaint, int end) {
            Matcher symbol = SYMBOL.matcher(complaint);
            return symbol.find() ? shownLater(symbol.group(1), end) : "";
        }

        private String shownLater(String name, int end) {
            Pattern word = Pattern.compile("\\b" + name + "\\b");
            return subject.listings().all().stream().map(Listing::block).filter(block -> block.opens() >= end)
                .filter(block -> block.lines().stream().anyMatch(line -> word.matcher(line).find())).findFirst()
                .map(block -> " " + name + " comes only in line " + block.opens() + block.place().step()
                    .map(step -> ", in step '" + step.text() + "'").orElse("") + ": show it sooner.")
                .orElse(" No later block shows " + name + ".");
        }

        /** What no block shows at all is another check's matter. */
        private void compare(TypedFile file) {
            file.missing().stream().filter(file.teaching()::isShown).findFirst().ifPresent(line ->
                late(file.teaching().file().after().orElseThrow(), line, "shown"));
            file.left().stream().findFirst().filter(line -> file.teaching().file().changes().stream()
                .anyMatch(change -> file.teaching().leaving(change).contains(line) && isShown(file, change)))
                .ifPresent(line -> late(file.teaching().file().before().orElseThrow(), line, "shown going"));
        }

        private static boolean isShown(TypedFile file, bookworm.book.code.Change change) {
            List<Integer> arriving = file.teaching().arriving(change);
            return arriving.isEmpty() ? file.teaching().isSeenGoing(change) : file.teaching().isShown(arriving.get(0));
        }

        private void late(Source source, int line, String what) {
            problems.add(subject.problem(source.file(), line + 1, "`" + source.line(line).strip() + "` is " + what
                + " only after `## Build`: whoever types along has not got there at its end. Show it in a step."));
        }
    }
}
