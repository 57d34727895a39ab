package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** The code is built in three to six steps. Each runs something, and ends with what can be done now, and what cannot yet. */
final class StepsCheck implements Check {

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    @Override public String promise() { return "each step runs, and says what it can do now"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        List<Headline> steps = subject.lesson().steps();
        if (steps.size() < FEWEST || steps.size() > MOST) {
            problems.add(subject.problem(subject.lesson().page().lineOf(Lesson.BUILD), "Build has " + steps.size() + " steps: let it have "
                + FEWEST + " to " + MOST + ", ### Step 1: ..."));
        }
        for (int i = 0; i < steps.size(); i++) {
            Headline step = steps.get(i);
            if (!step.text().startsWith("Step " + (i + 1) + ": ")) {
                problems.add(subject.problem(step.line(), "this step is called ### Step " + (i + 1) + ": ..."));
            }
            if (ProgramRun.in(subject.lesson()).stream().noneMatch(run -> run.block().place().isIn(step))) {
                problems.add(subject.problem(step.line(), "nothing runs in this step: show a command and what it prints."));
            }
            List<Part> parts = subject.lesson().in(step);
            if (parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Words last) || !last.opensWith("Now it can")
                || !last.marks("Not yet:")) {
                problems.add(subject.problem(parts.isEmpty() ? step.line() : parts.get(parts.size() - 1).line(),
                    "a step ends in a paragraph *Now it can* ... *Not yet:* ..."));
            }
        }
        return problems;
    }
}
