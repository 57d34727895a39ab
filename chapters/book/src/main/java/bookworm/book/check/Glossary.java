package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;

/** The page of terms: what each means, and where a lesson names it first, in bold or in italics. */
public final class Glossary {

    private static final String PAGE = "chapters/glossary.md";
    private static final int FIRST_IN = 2;

    private final Course course;
    private final Path file;
    private final List<Lesson> lessons;

    private Glossary(Course course) {
        this.course = course;
        this.file = course.root().resolve(PAGE);
        this.lessons = course.chapters().stream().flatMap(chapter -> Lesson.of(chapter).stream()).toList();
    }

    /** Terms that are out of order, that no lesson names, or whose link leads elsewhere than to where one does so first. */
    public static List<Problem> problems(Course course) {
        Glossary glossary = new Glossary(course);
        List<Problem> problems = new ArrayList<>();
        String before = "";
        for (Table.Row row : new Page(glossary.file).tables().stream().flatMap(table -> table.rows().stream()).toList()) {
            String term = row.cells().get(0).text();
            if (before.compareToIgnoreCase(term) >= 0) {
                problems.add(glossary.problem(row, "'" + term + "' stands behind '" + before + "': sort the terms."));
            }
            glossary.fault(term, row.cells().get(FIRST_IN).links()).ifPresent(fault -> problems.add(glossary.problem(row, fault)));
            before = term;
        }
        return problems;
    }

    private Problem problem(Table.Row row, String what) { return Problem.of(course, file, row.line(), what); }

    private Optional<String> fault(String term, List<String> links) {
        Optional<String> first = lessons.stream().flatMap(lesson -> naming(lesson, term)).findFirst();
        if (first.isEmpty()) {
            return Optional.of("no lesson names '" + term + "' in bold or italics, outside of 'What real ORMs do': mark it where it is explained.");
        }
        return links.equals(List.of(first.get())) ? Optional.empty()
            : Optional.of("'" + term + "' is named first in " + first.get() + ": link to that alone.");
    }

    /** The headings below which a lesson names it. What a lesson leaves out, and what others do, names much that is explained later. */
    private static Stream<String> naming(Lesson lesson, String term) {
        return lesson.page().words().stream().filter(words -> !words.place().isIn(Lesson.OTHERS) && names(words, term))
            .flatMap(words -> words.place().step().or(words.place()::section).stream())
            .map(heading -> lesson.chapter().number() + "/README.md#" + heading.anchor());
    }

    private static boolean names(Words words, String term) {
        return Stream.concat(words.bold().stream(), words.italic().stream()).map(marked -> marked.replaceFirst("[.,:;]$", ""))
            .anyMatch(marked -> marked.equalsIgnoreCase(term) || marked.equalsIgnoreCase(term + "s"));
    }
}
