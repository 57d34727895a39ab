package bookworm.book.site;

import bookworm.book.code.Chapter;
import org.jsoup.nodes.Element;

/** What the front page says of a chapter, taken from the head of its lesson. */
record LessonCard(Chapter chapter, String title, String time, String goal) {

    static LessonCard of(CourseFiles course, Chapter chapter) {
        String number = chapter.number();
        Element lesson = Markdown.toHtml(course.read("chapters/" + number + "/README.md"));
        Element title = lesson.selectFirst("h1");
        return new LessonCard(chapter, title == null ? "Chapter " + number : title.text(),
            cell(lesson, "Time"), cell(lesson, "You will be able to"));
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
