package bookworm.book.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The texts of the site as one book in EPUB 3: its pages, its table of contents, and the list of all that is in it. */
final class Epub {

    private static final String XHTML = "application/xhtml+xml";

    private final List<EpubPage> pages;

    Epub(Site site) {
        List<Page> texts = site.readingOrder();
        Set<String> inside = texts.stream().map(Page::address).collect(Collectors.toSet());
        pages = texts.stream().map(text -> new EpubPage(text, inside)).toList();
    }

    List<EpubPage> pages() { return pages; }

    /** The sources of the diagrams in the book, each once. */
    List<String> diagrams() { return pages.stream().flatMap(page -> page.diagrams().stream()).distinct().toList(); }

    /**
     * Writes the book.
     *
     * @param drawings of sources of diagrams, as SVG; for a diagram without one, the words below it must do
     */
    void writeTo(Path file, Map<String, String> drawings) throws IOException {
        Map<String, String> pictures = pictures(drawings);
        try (EpubFile epub = new EpubFile(file)) {
            epub.add("META-INF/container.xml", EpubFile.resource("container.xml"));
            epub.add("package.opf", packageFile(pictures).outerHtml());
            epub.add("contents.xhtml", contents().outerHtml());
            epub.add("book.css", EpubFile.resource("book.css"));
            for (EpubPage page : pages) {
                epub.add(page.address(), page.toXhtml(pictures));
            }
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                epub.add(picture.getValue(), drawings.get(picture.getKey()));
            }
        }
    }

    /** The file of each diagram that is drawn. */
    private Map<String, String> pictures(Map<String, String> drawings) {
        Map<String, String> pictures = new LinkedHashMap<>();
        diagrams().stream().filter(drawings::containsKey)
            .forEach(source -> pictures.put(source, "diagrams/" + (pictures.size() + 1) + ".svg"));
        return pictures;
    }

    private Document packageFile(Map<String, String> pictures) {
        Document document = EpubFile.document("package.opf");
        document.selectFirst("meta[property=dcterms:modified]").text(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Element manifest = document.selectFirst("manifest");
        for (EpubPage page : pages) {
            String id = item(manifest, page.address(), XHTML);
            document.selectFirst("spine").appendElement("itemref").attr("idref", id);
        }
        pictures.values().forEach(picture -> item(manifest, picture, "image/svg+xml"));
        return document;
    }

    private static String item(Element manifest, String address, String type) {
        String id = "file-" + manifest.childrenSize();
        manifest.appendElement("item").attr("id", id).attr("href", address).attr("media-type", type);
        return id;
    }

    /** Each page with its sections; the exercises and the solutions of a chapter within the chapter. */
    private Document contents() {
        Document document = EpubFile.document("contents.xhtml");
        Element book = document.selectFirst("ol");
        Element chapter = book;
        for (EpubPage page : pages) {
            boolean isPart = page.address().matches("(exercises|solutions)/.*");
            Element sections = entry(isPart ? chapter : book, page.address(), page.title()).appendElement("ol");
            page.sections().forEach((id, title) -> entry(sections, page.address() + "#" + id, title));
            chapter = isPart ? chapter : sections;
        }
        document.select("ol:empty").remove();
        return document;
    }

    private static Element entry(Element list, String link, String text) {
        Element entry = list.appendElement("li");
        entry.appendElement("a").attr("href", link).text(text);
        return entry;
    }
}
