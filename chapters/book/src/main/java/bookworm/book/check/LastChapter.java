package bookworm.book.check;

import bookworm.book.code.*;
import java.util.*;

/** Holds the last chapter's main code against the finished ORM's: they are the same, file for file. */
public final class LastChapter {

    private LastChapter() { }

    /** The first line of each difference, in the chapter, or in the ORM where the chapter lacks the file. */
    public static List<Problem> differences(Chapter chapter) {
        List<Problem> problems = new ArrayList<>();
        for (FileChange file : FileChange.between(chapter.main(), chapter.course().orm())) {
            if (file.before().isEmpty()) {
                problems.add(at(chapter, file.after().orElseThrow(), 0,
                    chapter + " lacks this file: take it over, or take it out."));
            } else if (file.after().isEmpty()) {
                problems.add(at(chapter, file.before().get(), 0, "orm lacks this file: take it over, or take it out."));
            } else if (!file.changes().isEmpty()) {
                problems.add(at(chapter, file.before().get(), file.changes().get(0).beforeFrom(),
                    "orm has another text from here on: make both the same."));
            }
        }
        return problems;
    }

    private static Problem at(Chapter chapter, Source source, int line, String what) {
        return Problem.of(chapter.course(), source.file(), line + 1, what);
    }
}
