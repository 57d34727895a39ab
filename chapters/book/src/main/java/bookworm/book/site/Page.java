package bookworm.book.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** A page of the site: what it shows, where it is, and its text as HTML. */
record Page(Kind kind, String address, String title, Element body) {

    /** What a page shows. */
    enum Kind { TEXT, CHANGES, SOURCE, FOLDER }

    private static final Pattern CHAPTER = Pattern.compile("(?:chapters|exercises|solutions)/(\\d\\d)/.*");

    /** The number of the chapter that the page belongs to. */
    Optional<String> chapter() {
        Matcher matcher = CHAPTER.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean has(String selector) { return body.selectFirst(selector) != null; }
}
