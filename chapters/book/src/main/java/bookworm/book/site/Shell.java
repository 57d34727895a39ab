package bookworm.book.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around each page: head, header, navigation, footer. The frame is {@code page.html}, with places to fill. */
final class Shell {

    private final String frame = frame();
    private final List<LessonCard> lessons;
    private final List<Page> readingOrder;

    /** For a course with these lessons, and its texts in the order in which one reads them. */
    Shell(List<LessonCard> lessons, List<Page> readingOrder) {
        this.lessons = lessons;
        this.readingOrder = readingOrder;
    }

    String around(Page page) {
        Document document = Jsoup.parse(frame);
        document.outputSettings().prettyPrint(false);
        document.selectFirst("html").attr("data-top", Address.top(page.address()));
        document.title(page.title().equals("Bookworm") ? "Bookworm: Django's ORM rebuilt in Java" : page.title() + " · Bookworm");
        document.selectFirst("meta[name=description]").attr("content", description(page));
        scripts(document, page);
        course(document.selectFirst("#course ol"), page);
        contents(document.selectFirst("#contents"), page);
        parts(document.selectFirst("#parts"), page);
        document.selectFirst("article").addClass(page.kind().name().toLowerCase(Locale.ROOT))
            .appendChildren(page.body().childNodesCopy());
        if (!isToBeDone(page)) {
            document.select(".finish").remove();
        }
        turn(document.selectFirst("#turn"), page);
        Address.relativize(document, page.address());
        return document.outerHtml();
    }

    private static String description(Page page) {
        Element words = page.body().selectFirst("> p");
        return words == null ? page.title() : words.text();
    }

    /** Only what the page needs: the script that draws diagrams is larger than all else together. */
    private static void scripts(Document document, Page page) {
        if (!page.has("pre code, .diff")) {
            document.select("script[src*=highlight], script[src*=code]").remove();
        }
        if (!page.has(".mermaid")) {
            document.select("script[src*=mermaid], script[src*=diagrams]").remove();
        }
        if (!page.has(".growth")) {
            document.select("script[src*=growth]").remove();
        }
    }

    private void course(Element list, Page page) {
        item(list, Address.SITE + "index.html", "Start here", page);
        for (LessonCard lesson : lessons) {
            Element item = item(list, lessonLink(lesson.number()), lesson.title(), page);
            if (page.chapter().filter(lesson.number()::equals).isPresent()) {
                item.addClass("here");
            }
        }
    }

    private static String lessonLink(String number) { return Address.SITE + "chapters/" + number + "/index.html"; }

    private static Element item(Element list, String link, String text, Page page) {
        Element item = list.appendElement("li");
        Element anchor = item.appendElement("a").attr("href", link).text(text);
        if (link.equals(Address.SITE + page.address())) {
            anchor.attr("aria-current", "page");
        }
        return item;
    }

    private static void contents(Element contents, Page page) {
        Element list = contents.selectFirst("ol");
        for (Element heading : page.body().select("h2[id], h3[id]")) {
            list.appendElement("li").addClass(heading.normalName())
                .appendElement("a").attr("href", "#" + heading.id()).text(heading.text());
        }
        if (list.childrenSize() < 2) {
            contents.remove();
        }
    }

    /** Lesson, code, exercises and solutions of the chapter that the page belongs to. */
    private void parts(Element parts, Page page) {
        String number = page.chapter().orElse("");
        if (lessons.stream().noneMatch(lesson -> lesson.number().equals(number))) {
            parts.remove();
            return;
        }
        parts.attr("aria-label", "Chapter " + number);
        Element list = parts.selectFirst("ul");
        item(list, lessonLink(number), "Lesson", page);
        item(list, Address.SITE + Changes.address(number), "Code", page);
        for (String folder : List.of("exercises", "solutions")) {
            String address = folder + "/" + number + "/index.html";
            if (readingOrder.stream().anyMatch(text -> text.address().equals(address))) {
                item(list, Address.SITE + address, folder.equals("exercises") ? "Exercises" : "Solutions", page);
            }
        }
    }

    /** Lessons and exercises are: the reader may mark them. */
    private boolean isToBeDone(Page page) {
        return readingOrder.contains(page) && page.chapter().isPresent() && !page.address().startsWith("solutions/");
    }

    private void turn(Element turn, Page page) {
        int index = readingOrder.indexOf(page);
        if (index < 0) {
            turn.remove();
            return;
        }
        link(turn.selectFirst("a[rel=prev]"), index - 1);
        link(turn.selectFirst("a[rel=next]"), index + 1);
    }

    private void link(Element anchor, int index) {
        if (index < 0 || index >= readingOrder.size()) {
            anchor.remove();
            return;
        }
        Page page = readingOrder.get(index);
        anchor.attr("href", Address.SITE + page.address()).selectFirst("b").text(page.title());
    }

    private static String frame() {
        try (InputStream in = Shell.class.getResourceAsStream("/site/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read page.html", e);
        }
    }
}
