package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** The lesson names each exercise of its sheet, and the sheet says of each how long it takes. */
final class ExercisesCheck implements Check {

    @Override public String promise() { return "the exercises are named, and have their times"; }

    @Override public List<Problem> problems(Subject subject) {
        Sheet sheet = Sheet.of(subject.chapter());
        int line = subject.lesson().page().lineOf(Lesson.EXERCISES);
        if (sheet.exercises().isEmpty()) {
            return List.of(subject.problem(line, subject.chapter().course().show(sheet.file()) + " has no exercise, ## "
                + subject.chapter().number() + ".1 ..."));
        }
        Map<String, YourTurn> turns = new TreeMap<>();
        subject.lesson().yourTurns().forEach(turn -> turns.put(turn.number(), turn));
        List<Problem> problems = new ArrayList<>();
        for (Sheet.Exercise exercise : sheet.exercises()) {
            YourTurn turn = turns.get(exercise.number());
            if (exercise.minutes().isEmpty()) {
                problems.add(subject.problem(sheet.file(), exercise.line(), "let the line below this heading say how long it "
                    + "takes: About 20 minutes."));
            } else if (turn != null && turn.minutes() != exercise.minutes().getAsInt()) {
                problems.add(subject.problem(turn.words().line(), exercise.number() + " takes " + exercise.minutes().getAsInt()
                    + " minutes in its sheet, and " + turn.minutes() + " here: say the same in both."));
            }
            if (turn == null && subject.lesson().in(Lesson.EXERCISES).stream()
                .noneMatch(part -> part instanceof Words words && words.text().contains(exercise.number()))) {
                problems.add(subject.problem(line, "this section does not name exercise " + exercise.number() + "."));
            }
        }
        return problems;
    }
}
