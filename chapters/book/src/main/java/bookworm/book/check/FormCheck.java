package bookworm.book.check;

import bookworm.book.code.Chapter;
import bookworm.book.lesson.*;
import java.util.*;
import java.util.stream.Stream;

/** Every lesson has the same form: a title, a table of facts, eleven sections in order, and a word of what comes next. */
final class FormCheck implements Check {

    private static final String TIME = "Time";
    private static final String WRITE = "You write";
    private static final List<String> FACTS = List.of(TIME, "You need", "You will be able to");

    @Override public String promise() { return "the lesson has its form"; }

    @Override public List<Problem> problems(Subject subject) {
        Page page = subject.lesson().page();
        return Stream.of(title(subject, page), facts(subject, page), sections(subject, page), next(subject, page))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> title(Subject subject, Page page) {
        List<Headline> titles = page.headings().stream().filter(heading -> heading.level() == 1).toList();
        String number = subject.chapter().number();
        return titles.size() == 1 && titles.get(0).text().startsWith(number + " ") ? Optional.empty()
            : Optional.of(subject.problem(titles.isEmpty() ? 1 : titles.get(titles.size() - 1).line(),
                "a lesson has one title, which begins with its number: # " + number + " ..."));
    }

    private static Optional<Problem> facts(Subject subject, Page page) {
        List<String> said = page.tables().stream().filter(table -> table.place().section().isEmpty())
            .flatMap(table -> table.rows().stream()).map(row -> row.cells().get(0).text()).toList();
        List<String> needed = said.stream().filter(fact -> !fact.equals(WRITE)).toList();
        boolean inOrder = needed.equals(FACTS) && (said.indexOf(WRITE) == 1 || !said.contains(WRITE));
        return inOrder ? Optional.empty() : Optional.of(subject.problem(1, "the table below the title has these rows, in bold: "
            + String.join(", ", FACTS) + ", and, if you like, " + WRITE + " below " + TIME + "; it has " + String.join(", ", said) + "."));
    }

    private static Optional<Problem> sections(Subject subject, Page page) {
        List<Headline> sections = page.headings().stream().filter(heading -> heading.level() == 2).toList();
        for (int i = 0; i < sections.size() || i < Lesson.SECTIONS.size(); i++) {
            String wanted = i < Lesson.SECTIONS.size() ? "`## " + Lesson.SECTIONS.get(i) + "`" : "no further section";
            if (i >= sections.size()) {
                return Optional.of(subject.problem(last(page), "the lesson ends before " + wanted + "."));
            }
            if (i >= Lesson.SECTIONS.size() || !sections.get(i).text().equals(Lesson.SECTIONS.get(i))) {
                return Optional.of(subject.problem(sections.get(i).line(), "here comes " + wanted + ", not `## "
                    + sections.get(i).text() + "`: the sections are " + String.join("; ", Lesson.SECTIONS) + "."));
            }
        }
        return Optional.empty();
    }

    /** The last words of each lesson but the last name the next chapter. */
    private static Optional<Problem> next(Subject subject, Page page) {
        Optional<Chapter> next = subject.chapter().next();
        String wanted = next.map(chapter -> "Next, chapter " + chapter.number() + ", "
            + titleOf(chapter).map(title -> title + ":").orElse("")).orElse("");
        List<Part> parts = page.parts();
        Optional<Part> last = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
        boolean isSaid = last.filter(part -> part instanceof Words words && !words.bold().isEmpty()
            && words.text().startsWith(words.bold().get(0)) && words.bold().get(0).startsWith(wanted) && words.bold().get(0).endsWith(":"))
            .isPresent();
        return next.isEmpty() || isSaid ? Optional.empty() : Optional.of(subject.problem(last.map(Part::line).orElse(1),
            "the last paragraph begins with what comes next: **" + wanted + (wanted.endsWith(":") ? "** ..." : "...:** ...")));
    }

    private static Optional<String> titleOf(Chapter chapter) {
        return Lesson.of(chapter).flatMap(lesson -> lesson.page().headings().stream().filter(heading -> heading.level() == 1).findFirst())
            .map(heading -> heading.text().replaceFirst("^\\d\\d ", ""));
    }

    private static int last(Page page) {
        return page.headings().isEmpty() ? 1 : page.headings().get(page.headings().size() - 1).line();
    }
}
