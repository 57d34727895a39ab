package bookworm.book.site;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Element;

/** What the search looks through: each section of each text, and the names of the files. */
final class SearchIndex {

    /** One thing to be found. */
    record Entry(int id, String address, String page, String title, String text) {
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Page page) {
        if (page.kind() == Page.Kind.TEXT) {
            sections(page);
        } else {
            add(page.address(), page.title(), page.title(), page.body().select("p.path").text());
        }
    }

    private void sections(Page page) {
        String address = page.address();
        String title = page.title();
        StringBuilder text = new StringBuilder();
        for (Element element : page.body().select("> *, > section > *")) {
            if (element.normalName().matches("h[123]")) {
                add(address, page.title(), title, text.toString());
                text.setLength(0);
                title = element.text();
                address = element.hasAttr("id") ? page.address() + "#" + element.id() : page.address();
            } else if (!element.normalName().equals("section")) {
                text.append(element.text()).append(' ');
            }
        }
        add(address, page.title(), title, text.toString());
    }

    private void add(String address, String page, String title, String text) {
        if (!text.isBlank()) {
            entries.add(new Entry(entries.size(), address, page, title, text.strip()));
        }
    }

    List<Entry> entries() { return List.copyOf(entries); }

    /** A script rather than data: a page that was opened from a disk may load scripts, and nothing else. */
    String toScript() {
        try {
            return "window.bookwormSearch = " + new ObjectMapper().writeValueAsString(entries) + ";\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The search index cannot be written as JSON", e);
        }
    }
}
