package bookworm.book.check;

import bookworm.book.lesson.*;
import java.util.*;

/** Every lesson has the same form: title, table, sections in order, steps; and no diagram stands without words. */
final class FormCheck implements Check {

    private static final List<String> FACTS = List.of("Time", "You need", "You will be able to");

    @Override public String promise() { return "the lesson has its form"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        Page page = subject.lesson().page();
        title(subject, page).ifPresent(problems::add);
        facts(subject, page).ifPresent(problems::add);
        sections(subject, page).ifPresent(problems::add);
        if (subject.lesson().steps().isEmpty()) {
            problems.add(subject.problem(page.lineOf(Lesson.BUILD), "Build has no steps: give it headings of level 3."));
        }
        page.wordless().stream().filter(block -> block.language().equals("mermaid")).forEach(block ->
            problems.add(subject.problem(block.opens(), "say in words, right beside this diagram, what it means.")));
        return problems;
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
        return said.equals(FACTS) ? Optional.empty() : Optional.of(subject.problem(1,
            "the table below the title has these rows, in bold: " + String.join(", ", FACTS) + "; it has "
                + String.join(", ", said) + "."));
    }

    private static Optional<Problem> sections(Subject subject, Page page) {
        List<Headline> sections = page.headings().stream().filter(heading -> heading.level() == 2)
            .filter(heading -> !heading.text().equals(Lesson.GIVEN)).toList();
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

    private static int last(Page page) {
        return page.headings().isEmpty() ? 1 : page.headings().get(page.headings().size() - 1).line();
    }
}
