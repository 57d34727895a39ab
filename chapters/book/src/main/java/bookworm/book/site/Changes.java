package bookworm.book.site;

import java.util.List;

import bookworm.book.code.Chapter;
import org.jsoup.nodes.Element;

/** The page that sets a chapter's main code beside that of the chapter before, file by file. */
final class Changes {

    private final Chapter chapter;

    private Changes(Chapter chapter) {
        this.chapter = chapter;
    }

    static String address(String number) { return "chapters/" + number + "/changes.html"; }

    static Page of(LessonCard lesson) {
        String title = lesson.title() + ": the code";
        return new Page(Page.Kind.CHANGES, address(lesson.number()), title, new Changes(lesson.chapter()).body(title));
    }

    private Element body(String title) {
        Element body = new Element("body");
        List<SideBySide> files = chapter.changes().stream().filter(file -> !file.changes().isEmpty()).map(SideBySide::of).toList();
        body.appendElement("h1").text(title);
        body.appendElement("p").text(chapter.before()
            .map(before -> "What this chapter changes in the ORM: " + before + " at the left, " + chapter + " at the right.")
            .orElse("The ORM begins here, so every line is new.")
            + " The lesson takes the same lines in the order in which they make sense.");
        summary(body, files);
        files.forEach(file -> file(body, file));
        return body;
    }

    private static void summary(Element body, List<SideBySide> files) {
        Element table = body.appendElement("div").addClass("scroll table").appendElement("table").addClass("summary");
        Element heads = table.appendElement("thead").appendElement("tr");
        List.of("File", "Lines added", "Lines gone").forEach(head -> heads.appendElement("th").attr("scope", "col").text(head));
        Element rows = table.appendElement("tbody");
        for (SideBySide file : files) {
            Element row = rows.appendElement("tr");
            row.appendElement("td").appendElement("a").attr("href", "#" + anchor(file)).text(file.file());
            row.appendElement("td").addClass("count").text(Long.toString(file.added()));
            row.appendElement("td").addClass("count").text(Long.toString(file.removed()));
        }
    }

    private void file(Element body, SideBySide file) {
        body.appendElement("h2").attr("id", anchor(file)).text(file.file().replaceFirst("^bookworm/", ""));
        body.appendElement("p").addClass("path").text(file.isNew() ? "New" : file.isGone() ? "Gone"
            : file.added() + " lines added, " + file.removed() + " gone");
        body.appendElement("div").addClass("scroll diff")
            .appendChild(new ChangeTable(chapter, file).toHtml());
    }

    private static String anchor(SideBySide file) { return file.file().replaceAll("[^A-Za-z0-9]+", "-"); }
}
