package bookworm.book.site;

import java.util.Optional;

import bookworm.book.lesson.Lesson;
import org.jsoup.nodes.Element;

/** The ORM as it is after a chapter: the source of the drawing, and the paragraph that says what it means. */
record Picture(String source, Element words) {

    private static final String DRAWING = "h2:contains(" + Lesson.RECAP + ") ~ pre:has(> code.language-mermaid)";

    static Optional<Picture> of(Element lesson) {
        return Optional.ofNullable(lesson.selectFirst(DRAWING)).filter(drawing -> drawing.nextElementSibling() != null)
            .map(drawing -> new Picture(drawing.wholeText(), drawing.nextElementSibling()));
    }

    /** As a figure, which the words below it describe. */
    Element toHtml(String id) {
        Element whole = new Element("div");
        Element drawing = whole.appendElement("figure").addClass("diagram scroll").appendElement("div").addClass("mermaid");
        drawing.attr("role", "img").attr("aria-labelledby", id).appendElement("pre").text(source);
        Element caption = whole.appendElement("p").attr("id", id);
        caption.appendChildren(words.clone().childNodes());
        caption.select("a").unwrap();
        return whole;
    }
}
