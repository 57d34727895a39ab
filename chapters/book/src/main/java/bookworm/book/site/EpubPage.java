package bookworm.book.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A text of the site as a page of the book: for one who learns, nothing folded, and no link out of the book but to the web. */
final class EpubPage {

    private final Page page;
    private final Element body;

    /** @param inside the addresses of the pages that are in the book */
    EpubPage(Page page, Set<String> inside) {
        this.page = page;
        this.body = page.body().clone();
        body.select(".growth").remove();
        body.select("h2#teach-with-it").forEach(EpubPage::removeSection);
        body.select("img").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        Answers.moveToTheEnd(body);
        body.select("a[href^=" + Address.SITE + "]").forEach(link -> follow(link, inside));
        body.select("pre > code").forEach(EpubPage::lines);
    }

    private static void removeSection(Element heading) {
        while (heading.nextElementSibling() != null && !heading.nextElementSibling().normalName().equals("h2")) {
            heading.nextElementSibling().remove();
        }
        heading.remove();
    }

    String title() { return page.title(); }

    String address() { return inBook(page.address()); }

    private static String inBook(String address) { return address.replaceFirst("\\.html$", ".xhtml"); }

    private static void follow(Element link, Set<String> inside) {
        String[] target = link.attr("href").substring(Address.SITE.length()).split("(?=#)", 2);
        if (inside.contains(target[0])) {
            link.attr("href", Address.SITE + inBook(target[0]) + (target.length > 1 ? target[1] : ""));
        } else {
            link.unwrap();
        }
    }

    /** Each line is an element, for the style sheet to say where a long one goes on. */
    private static void lines(Element code) {
        List<String> lines = code.wholeText().lines().toList();
        code.empty();
        lines.forEach(line -> code.appendElement("span").text(line + "\n"));
    }

    /** The sections, by their ids. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        body.select("h2[id]").forEach(heading -> sections.put(heading.id(), heading.text()));
        return sections;
    }

    List<String> diagrams() { return body.select(".mermaid").stream().map(Element::wholeText).toList(); }

    /** The page as a file, with the pictures of its diagrams as far as there are some. */
    String toXhtml(Map<String, String> pictures) {
        Document document = EpubFile.document("page.xhtml");
        document.selectFirst("title").text(page.title());
        document.selectFirst("body").appendChildren(body.childNodesCopy());
        for (Element diagram : document.select(".mermaid")) {
            if (pictures.containsKey(diagram.wholeText())) {
                diagram.replaceWith(picture(diagram, pictures.get(diagram.wholeText())));
            } else {
                diagram.parent().remove();
            }
        }
        Address.relativize(document, page.address());
        return document.outerHtml();
    }

    private static Element picture(Element diagram, String file) {
        return new Element("img").attr("src", Address.SITE + file).attr("alt", "Diagram")
            .attr("aria-describedby", diagram.attr("aria-labelledby"));
    }
}
