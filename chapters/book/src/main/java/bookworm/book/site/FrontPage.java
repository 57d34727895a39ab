package bookworm.book.site;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** The first page: the course's README, with what grows and the table of the chapters after its first words. */
final class FrontPage {

    private FrontPage() {
    }

    static Page of(Page readme, Links links, List<LessonCard> lessons) {
        Element inserted = new Element("div");
        List<LessonCard> drawn = lessons.stream().filter(lesson -> lesson.picture().isPresent()).toList();
        if (!drawn.isEmpty()) {
            inserted.appendChild(growth(drawn));
        }
        inserted.appendChild(chapters(links, lessons));
        Element second = readme.body().selectFirst("h2");
        readme.body().insertChildren(second == null ? -1 : second.siblingIndex(), inserted.childNodes());
        return readme;
    }

    /** The ORM after each chapter that draws it, the last one in sight; {@code growth.js} shows the others. */
    private static Element growth(List<LessonCard> lessons) {
        Element section = section("grows", "The ORM that grows").addClass("growth");
        int last = lessons.size();
        Element control = section.appendElement("p").addClass("needs-script");
        control.appendElement("label").attr("for", "chapter").text("After chapter");
        control.appendElement("input").attr("id", "chapter").attr("type", "range").attr("min", "1").attr("max", "" + last)
            .attr("value", "" + last);
        control.appendElement("output").attr("for", "chapter").text(lessons.get(last - 1).title());
        for (LessonCard lesson : lessons) {
            Element picture = lesson.picture().orElseThrow().toHtml("after-" + lesson.number());
            section.appendChild(picture.addClass("grown").attr("data-title", lesson.title()));
            picture.attr("hidden", lesson != lessons.get(last - 1));
        }
        return section;
    }

    private static Element chapters(Links links, List<LessonCard> lessons) {
        Element section = section("chapters", "The chapters");
        Element table = section.appendElement("div").addClass("scroll table").appendElement("table").addClass("chapters");
        Element heads = table.appendElement("thead").appendElement("tr");
        Stream.of("Chapter", "You will be able to", "Read and run", "Your turn", "Exercises")
            .forEach(head -> heads.appendElement("th").attr("scope", "col").text(head));
        Element rows = table.appendElement("tbody");
        for (LessonCard lesson : lessons) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("a")
                .attr("href", links.to("chapters/" + lesson.number() + "/README.md")).text(lesson.title());
            row.appendElement("td").text(lesson.goal());
            minutes(lesson).forEach(minutes -> row.appendElement("td").addClass("time").text(minutes));
        }
        return section;
    }

    private static Stream<String> minutes(LessonCard lesson) {
        return lesson.times().map(times -> Stream.of(times.reading(), times.yourTurn(), times.exercises()).map(minutes -> minutes + " min"))
            .orElseGet(() -> Stream.of("", "", ""));
    }

    private static Element section(String id, String title) {
        Element section = new Element("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section;
    }
}
