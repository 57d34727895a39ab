package bookworm.book.check;

import bookworm.book.lesson.Block;
import java.util.*;

/** Each statement in a block of SQL was sent by one of the chapter's programs. */
final class SqlCheck implements Check {

    @Override public String promise() { return "SQL is what the programs send"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        if (subject.programs().lackServer()) {
            return problems;
        }
        for (Block block : subject.lesson().page().blocks()) {
            if (block.language().equals("sql") && block.caption().isEmpty()) {
                List<String> sent = subject.programs().statements();
                SqlText.statements(block.lines()).stream().filter(statement -> !SqlText.isAmong(statement.text(), sent))
                    .forEach(statement -> problems.add(subject.problem(block.line() + statement.line(),
                        SqlText.missing(statement.text(), "any program of " + subject.chapter(), sent))));
            }
        }
        return problems;
    }
}
