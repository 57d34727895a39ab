package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import java.util.*;
import java.util.regex.*;

/** The reader breaks the code two or three times: each change is made on a copy, and does what is folded below it. */
final class BreakCheck implements Check {

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    /** As javac prints it, or Maven: {@code Sum.java:6: error: ...}, {@code Sum.java:[6,16] ...}. */
    private static final Pattern COMPLAINT = Pattern.compile("(\\w+\\.java):\\[?(\\d+)(?:,\\d+])?:? (?:error: )?(.*)");

    @Override public String promise() { return "what is broken on purpose breaks as the lesson says"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        List<Break> breaks = subject.lesson().breaks();
        if (breaks.size() < FEWEST || breaks.size() > MOST) {
            problems.add(subject.problem(subject.lesson().page().lineOf(Lesson.BUILD), "there are " + breaks.size() + " breaks: give "
                + FEWEST + " to " + MOST + ", *Break it:* ..."));
        }
        if (subject.programs().problems().isEmpty()) {
            breaks.forEach(each -> problem(subject, each).ifPresent(problems::add));
        }
        return problems;
    }

    private static Optional<Problem> problem(Subject subject, Break each) {
        int line = each.words().line();
        if (!each.words().text().contains("?")) {
            return Optional.of(subject.problem(line, "ask here what will be printed."));
        }
        if (each.change().flatMap(Block::caption).isEmpty()) {
            return Optional.of(subject.problem(line, "let a ```diff with a caption follow: the change to make."));
        }
        if (each.answer().isEmpty()) {
            return Optional.of(subject.problem(line, "let <details><summary>What broke, and why</summary> follow the change."));
        }
        List<Part> answer = subject.lesson().in(each.answer().get());
        if (answer.isEmpty() || !(answer.get(0) instanceof Block said) || !said.language().equals("text")) {
            return Optional.of(subject.problem(each.answer().get().line(), "let this open with a ```text block: what is printed after "
                + "the change, or what the compiler says."));
        }
        if (answer.stream().noneMatch(part -> part instanceof Words words && words.marks("put it back"))) {
            return Optional.of(subject.problem(each.answer().get().line(), "end this with *put it back*."));
        }
        return tried(subject, each, each.change().get(), said);
    }

    private static Optional<Problem> tried(Subject subject, Break each, Block change, Block said) {
        Edit edit = Edit.of(subject.chapter(), change);
        if (edit.fault().isPresent()) {
            return Optional.of(subject.problem(edit.fault().get().line(), edit.fault().get().what()));
        }
        Optional<ProgramRun> run = ProgramRun.in(subject.lesson()).stream().filter(above -> above.block().line() < each.words().line())
            .filter(above -> subject.programs().names().contains(above.program())).reduce((one, next) -> next);
        if (run.isEmpty()) {
            return Optional.of(subject.problem(each.words().line(),
                "no program of the lesson runs above this: which shall the reader run?"));
        }
        if (subject.programs().result(run.get().program()).lacksServer()) {
            return Optional.empty();
        }
        Source file = edit.file().orElseThrow();
        Programs.Trial trial = subject.programs().trial(file, edit.text(), run.get().program());
        return trial.complaints().isEmpty() ? printed(subject, each, said, run.get().program(), trial.result().orElseThrow())
            : complained(subject, said, trial.complaints());
    }

    private static Optional<Problem> printed(Subject subject, Break each, Block said, String program, Programs.Result result) {
        if (result.failure().isPresent()) {
            return Optional.of(subject.problem(each.words().line(), "after this change " + program + " fails: " + result.failure().get()
                + ". Let it catch the error, and print it."));
        }
        if (result.output().equals(subject.programs().result(program).output())) {
            return Optional.of(subject.problem(each.words().line(), program + " prints the same after this change: nobody sees it break."));
        }
        return Printed.firstFault(said.lines(), result.output())
            .map(fault -> subject.problem(said.line() + fault.getKey(), "after this change " + program + " " + fault.getValue() + "."));
    }

    private static Optional<Problem> complained(Subject subject, Block said, List<JavaCode.Complaint> complaints) {
        Matcher words = COMPLAINT.matcher(said.lines().isEmpty() ? "" : said.lines().get(0));
        boolean fits = words.matches() && complaints.stream().anyMatch(each -> each.path().endsWith(words.group(1))
            && each.line() == Integer.parseInt(words.group(2)) && plain(each.what()).startsWith(plain(words.group(3).strip())));
        JavaCode.Complaint first = complaints.get(0);
        return fits ? Optional.empty() : Optional.of(subject.problem(said.line(), "after this change the compiler says: "
            + first.path().replaceAll(".*[/\\\\]", "") + ":" + first.line() + ": error: " + plain(first.what())));
    }

    /** A message without the packages of the classes that it names: javac leaves them out. */
    private static String plain(String message) { return message.replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", ""); }
}
