package bookworm.book.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jsoup.nodes.Element;

/** The page that sets a chapter's main code beside that of the chapter before, file by file. */
final class Changes {

    private final Course course;
    private final String before;
    private final String after;

    private Changes(Course course, String number) {
        this.course = course;
        this.after = number;
        this.before = String.format("%02d", Integer.parseInt(number) - 1);
    }

    static String address(String number) { return "chapters/" + number + "/changes.html"; }

    static Page of(Course course, LessonCard lesson) {
        Changes changes = new Changes(course, lesson.number());
        String title = lesson.title() + ": the code";
        return new Page(Page.Kind.CHANGES, address(lesson.number()), title, changes.body(title));
    }

    private Element body(String title) {
        Element body = new Element("body");
        List<FileChange> files = files();
        body.appendElement("h1").text(title);
        body.appendElement("p").text(course.hasFolder("chapters/" + before)
            ? "What chapter " + after + " changes in the ORM: chapter " + before + " at the left, chapter " + after + " at the right. "
                + "The lesson takes the same lines in the order in which they make sense."
            : "The ORM begins here, so every line is new. The lesson takes them in the order in which they make sense.");
        summary(body, files);
        files.forEach(file -> file(body, file));
        return body;
    }

    private List<FileChange> files() {
        String old = "chapters/" + before + "/src/main/java/";
        String now = "chapters/" + after + "/src/main/java/";
        TreeSet<String> names = new TreeSet<>();
        course.files(old).forEach(file -> names.add(file.substring(old.length())));
        course.files(now).forEach(file -> names.add(file.substring(now.length())));
        List<FileChange> changes = new ArrayList<>();
        for (String name : names) {
            FileChange change = FileChange.between(name, text(old + name), text(now + name));
            if (!change.isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private String text(String file) { return course.hasFile(file) ? course.read(file) : null; }

    private void summary(Element body, List<FileChange> files) {
        Element table = body.appendElement("div").addClass("scroll table").appendElement("table").addClass("summary");
        Element heads = table.appendElement("thead").appendElement("tr");
        List.of("File", "Lines added", "Lines gone").forEach(head -> heads.appendElement("th").attr("scope", "col").text(head));
        Element rows = table.appendElement("tbody");
        for (FileChange file : files) {
            Element row = rows.appendElement("tr");
            row.appendElement("td").appendElement("a").attr("href", "#" + anchor(file)).text(file.file());
            row.appendElement("td").addClass("count").text(Long.toString(file.added()));
            row.appendElement("td").addClass("count").text(Long.toString(file.removed()));
        }
    }

    private void file(Element body, FileChange file) {
        body.appendElement("h2").attr("id", anchor(file)).text(file.file().replaceFirst("^bookworm/", ""));
        body.appendElement("p").addClass("path").text(file.isNew() ? "New" : file.isGone() ? "Gone"
            : file.added() + " lines added, " + file.removed() + " gone");
        body.appendElement("div").addClass("scroll diff")
            .appendChild(new ChangeTable("Chapter " + before, "Chapter " + after, file).toHtml());
    }

    private static String anchor(FileChange file) { return file.file().replaceAll("[^A-Za-z0-9]+", "-"); }
}
