package bookworm.book.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import bookworm.book.lesson.Caption;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A Markdown file as a page: its links lead to pages, its captions to files, diagrams have words, wide things scroll. */
final class Article {

    private static final Map<String, String> CAPTIONS = Map.of("", "Command", "text", "Output", "sql", "SQL");

    private final Links links;
    private final String file;
    private final List<String> sources;
    private final Element body;

    private Article(CourseFiles course, Links links, String file) {
        this.links = links;
        this.file = file;
        this.sources = course.files(file.replaceFirst("[^/]*$", "src"));
        this.body = Markdown.toHtml(course.read(file));
    }

    static Page of(CourseFiles course, Links links, String file) {
        Article article = new Article(course, links, file);
        Element title = article.body.selectFirst("h1");
        article.body.select("h1").stream().skip(1).forEach(second -> second.tagName("h2"));
        article.links();
        article.tables();
        article.listings();
        return new Page(Page.Kind.TEXT, Address.of(file), title == null ? file : title.text(), article.body);
    }

    private void links() {
        for (Element link : body.select("a[href]")) {
            Optional<String> page = links.follow(file, link.attr("href"));
            page.ifPresentOrElse(address -> link.attr("href", address), link::unwrap);
        }
        for (Element image : body.select("img[src]")) {
            Optional<String> picture = links.picture(file, image.attr("src"));
            picture.ifPresentOrElse(address -> image.attr("src", address), () -> image.replaceWith(new TextNode(image.attr("alt"))));
        }
    }

    private void tables() {
        for (Element table : body.select("table")) {
            if (table.select("th").eachText().isEmpty()) {
                table.select("thead").remove();
                table.select("tr > td:first-child").forEach(cell -> cell.tagName("th").attr("scope", "row"));
            }
            table.select("thead th").attr("scope", "col");
            table.select("th:empty").tagName("td").removeAttr("scope");
            table.wrap("<div class='scroll table'></div>");
        }
    }

    private void listings() {
        for (Element code : body.select("pre > code")) {
            String language = code.className().replace("language-", "");
            if (language.equals("mermaid")) {
                diagram(code.parent());
            } else {
                listing(code, language);
            }
        }
    }

    private void listing(Element code, String language) {
        Element pre = code.parent();
        Optional<Element> words = words(pre);
        pre.wrap("<figure class='listing'></figure>");
        Element caption = pre.parent().prependElement("figcaption");
        words.ifPresentOrElse(above -> {
            above.select("code").forEach(name -> source(name.text())
                .ifPresent(file -> name.wrap("<a></a>").parent().attr("href", links.to(file))));
            caption.appendChildren(above.childNodes());
            above.remove();
        }, () -> caption.text(CAPTIONS.getOrDefault(language, language)));
        pre.parent().addClass(language.isEmpty() ? "command" : language);
        code.text(code.wholeText().stripTrailing().stripIndent());
    }

    /** The bold paragraph above a listing, where it names a file: its caption. */
    private static Optional<Element> words(Element pre) {
        return Optional.ofNullable(pre.previousElementSibling()).filter(above -> above.is("p")
            && above.childNode(0).nodeName().equals("strong")
            && above.child(0).select("code").stream().anyMatch(name -> Caption.isFile(name.text())));
    }

    /** The file that a listing shows: of the files beside the README, main code before tests, the first whose path ends so. */
    private Optional<String> source(String name) {
        return sources.stream().filter(path -> path.endsWith("/" + name)).findFirst();
    }

    /** Until a diagram is drawn, and where it cannot be, its source stands there; what it means, the words after it say. */
    private void diagram(Element pre) {
        pre.wrap("<figure class='diagram scroll'><div class='mermaid' role='img'></div></figure>");
        Element image = pre.parent();
        Element words = image.parent().nextElementSibling();
        if (words == null || !words.tagName().equals("p")) {
            image.attr("aria-label", "Diagram");
            return;
        }
        if (words.id().isEmpty()) {
            words.attr("id", "diagram-" + body.select("[id^=diagram-]").size());
        }
        image.attr("aria-labelledby", words.id());
        pre.replaceWith(new Element("pre").appendChild(new TextNode(pre.wholeText())));
    }
}
