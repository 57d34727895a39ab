package bookworm.book.site;

import java.util.Optional;

import bookworm.book.code.Chapter;
import bookworm.book.lesson.Times;
import org.jsoup.nodes.Element;

/** What the front page says of a chapter, taken from its lesson. */
record LessonCard(Chapter chapter, String title, Optional<Times> times, String goal, Optional<Picture> picture) {

    static LessonCard of(CourseFiles course, Chapter chapter) {
        String number = chapter.number();
        Element lesson = Markdown.toHtml(course.read("chapters/" + number + "/README.md"));
        Element title = lesson.selectFirst("h1");
        return new LessonCard(chapter, title == null ? "Chapter " + number : title.text(),
            Times.in(cell(lesson, "Time")), cell(lesson, "You will be able to"), Picture.of(lesson));
    }

    String number() { return chapter.number(); }

    private static String cell(Element lesson, String label) {
        for (Element row : lesson.select("table tr")) {
            if (row.childrenSize() > 1 && row.child(0).text().equals(label)) {
                return row.child(1).text();
            }
        }
        return "";
    }
}
