package bookworm.book.lesson;

import bookworm.book.code.Chapter;
import java.nio.file.Files;
import java.util.*;

/** A chapter's lesson: its page, read with the form in mind that every lesson has. */
public final class Lesson {

    public static final String BUILD = "Build";
    public static final String TABLE = "Django, Java, SQL";
    public static final String QUIZ = "Check yourself";
    /** A section that a lesson may have, of what it does not teach. */
    public static final String GIVEN = "Given";
    public static final List<String> SECTIONS = List.of("Predict", "The trouble", BUILD, "See it work", TABLE, QUIZ,
        "What real ORMs do", "Exercises");

    private final Chapter chapter;
    private final Page page;

    private Lesson(Chapter chapter) {
        this.chapter = chapter;
        this.page = new Page(chapter.readme());
    }

    /** The lesson, once it is written. */
    public static Optional<Lesson> of(Chapter chapter) {
        return Files.exists(chapter.readme()) ? Optional.of(new Lesson(chapter)) : Optional.empty();
    }

    public Chapter chapter() { return chapter; }

    public Page page() { return page; }

    /** The headings of the steps in which the code is built. */
    public List<Headline> steps() {
        List<Headline> steps = new ArrayList<>();
        String section = "";
        for (Headline heading : page.headings()) {
            if (heading.level() == 2) {
                section = heading.text();
            } else if (heading.level() == 3 && section.equals(BUILD)) {
                steps.add(heading);
            }
        }
        return steps;
    }

    /** The tables of what is given. */
    public List<Table> given() { return page.tables().stream().filter(table -> table.place().isIn(GIVEN)).toList(); }

    /** The tables in which Django, Java and SQL stand side by side. */
    public List<Table> comparisons() {
        return page.tables().stream().filter(table -> table.place().isIn(TABLE) && table.has("Django")).toList();
    }
}
