package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole course as a book, its diagrams drawn where there is a Chromium. */
@Tag("slow")
class WholeEpubTest {

    /** What does not fit into its place, or not into the window. */
    private static final String WIDER = """
        const window = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > window || element.clientWidth && element.scrollWidth > element.clientWidth)
            .map(element => element.outerHTML.slice(0, 200));
        """;

    private static final Epub EPUB = new Epub(RenderedCourse.SITE);
    private static final Map<String, String> DRAWINGS = Drawings.of(EPUB.diagrams());
    private static final Book BOOK = new Book(Path.of("target", "under-test.epub").toAbsolutePath());

    @BeforeAll
    static void write() throws IOException { EPUB.writeTo(BOOK.file(), DRAWINGS); }

    @Test
    void it_is_a_valid_epub() { assertThat(BOOK.complaints()).isEmpty(); }

    @Test
    void no_link_leads_nowhere() throws IOException { assertThat(BOOK.brokenLinks()).isEmpty(); }

    @Test
    void each_diagram_is_drawn_in_words_that_every_reader_can_show() throws IOException {
        assumeTrue(!DRAWINGS.isEmpty(), Browser.MISSING);

        assertThat(BOOK.names(".svg")).hasSameSizeAs(EPUB.diagrams());
        for (String name : BOOK.names(".svg")) {
            Document drawing = BOOK.document(name);
            assertThat(drawing.select("text").text()).as("words in %s", name).isNotBlank().doesNotContain("&", "<b>", "**");
            assertThat(drawing.select("script, foreignObject, image")).as(name).isEmpty();
        }
    }

    @Test
    void no_page_is_wider_than_the_window_of_a_small_reader() throws IOException {
        Path folder = BOOK.unpack();
        try (Browser browser = Browser.open().orElseGet(() -> abort(Browser.MISSING))) {
            for (String name : BOOK.names(".xhtml")) {
                browser.show(folder.resolve(name), 360);

                assertThat(browser.texts(WIDER)).as("what is wider than %s", name).isEmpty();
            }
        }
    }
}
