package bookworm.book.check;

import bookworm.book.code.Chapter;
import bookworm.book.lesson.Lesson;
import java.nio.file.Path;
import java.util.List;

/** A lesson under examination, with what its checks have in common: worked out once, when it is first asked for. */
public final class Subject {

    private final Lesson lesson;
    private final Programs programs;
    private Listings listings;
    private List<Teaching> teachings;
    private Given given;

    public Subject(Lesson lesson) {
        this.lesson = lesson;
        this.programs = new Programs(lesson.chapter());
    }

    Lesson lesson() { return lesson; }

    Chapter chapter() { return lesson.chapter(); }

    Programs programs() { return programs; }

    Listings listings() {
        if (listings == null) {
            listings = new Listings(lesson);
        }
        return listings;
    }

    /** One for each file of this chapter and of the one before, changed or not. */
    List<Teaching> teachings() {
        if (teachings == null) {
            teachings = chapter().changes().stream()
                .map(file -> new Teaching(file, file.after().map(listings()::of).orElse(List.of()))).toList();
        }
        return teachings;
    }

    Given given() {
        if (given == null) {
            given = new Given(lesson);
        }
        return given;
    }

    /** A problem of the lesson itself. */
    Problem problem(int line, String what) { return problem(chapter().readme(), line, what); }

    Problem problem(Path file, int line, String what) { return Problem.of(chapter().course(), file, line, what); }
}
