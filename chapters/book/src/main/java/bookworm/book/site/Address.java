package bookworm.book.site;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where pages are within the site. A page is where its file is in the course, so that links between folders stay as short as
 * they are: {@code chapters/01/README.md} becomes {@code chapters/01/index.html}.
 */
final class Address {

    /** Starts a link to a page of the site, before the page that holds the link is known: {@code site:chapters/01/index.html}. */
    static final String SITE = "site:";

    private Address() {
    }

    static String of(String file) {
        return file.endsWith("README.md") ? file.replaceFirst("README\\.md$", "index.html") : file + ".html";
    }

    static String ofFolder(String folder) { return folder + "/index.html"; }

    /** The way from a page up to the site's top folder: {@code ../../}. */
    static String top(String address) { return "../".repeat((int) address.chars().filter(c -> c == '/').count()); }

    /** Turns the links of {@link #SITE} into relative ones, as a page opened from a disk needs them. */
    static void relativize(Document document, String address) {
        for (String attribute : new String[] {"href", "src"}) {
            for (Element element : document.select("[" + attribute + "^=" + SITE + "]")) {
                element.attr(attribute, top(address) + element.attr(attribute).substring(SITE.length()));
            }
        }
    }
}
