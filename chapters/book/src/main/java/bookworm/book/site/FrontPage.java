package bookworm.book.site;

import java.util.List;

import org.jsoup.nodes.Element;

/** The first page: the course's README, with the table of the chapters after its first words. */
final class FrontPage {

    private FrontPage() {
    }

    static Page of(Page readme, Links links, List<LessonCard> lessons) {
        Element table = new Element("table").addClass("chapters");
        Element heads = table.appendElement("thead").appendElement("tr");
        List.of("Chapter", "You will be able to", "Time").forEach(head -> heads.appendElement("th").attr("scope", "col").text(head));
        Element rows = table.appendElement("tbody");
        for (LessonCard lesson : lessons) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("a")
                .attr("href", links.to("chapters/" + lesson.number() + "/README.md")).text(lesson.title());
            row.appendElement("td").text(lesson.goal());
            row.appendElement("td").addClass("time").text(lesson.time());
        }
        Element section = new Element("section").attr("aria-labelledby", "chapters");
        section.appendElement("h2").attr("id", "chapters").text("The chapters");
        section.appendElement("div").addClass("scroll table").appendChild(table);
        Element second = readme.body().selectFirst("h2");
        if (second == null) {
            readme.body().appendChild(section);
        } else {
            second.before(section);
        }
        return readme;
    }
}
