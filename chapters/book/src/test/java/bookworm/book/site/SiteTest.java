package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every page of the course's own site promises, read from its HTML. */
@Tag("slow")
class SiteTest {

    private static final Map<Path, Document> DOCUMENTS = new HashMap<>();

    @Test
    void every_link_of_the_course_leads_to_a_file() {
        assertThat(RenderedCourse.SITE.problems()).isEmpty();
    }

    @Test
    void every_link_and_anchor_of_the_site_resolves() {
        List<String> broken = new ArrayList<>();
        for (Page page : RenderedCourse.pages()) {
            for (Element element : document(page).select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.startsWith("http") && !resolves(file(page), link)) {
                    broken.add(page.address() + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_has_one_title_and_says_its_language() {
        for (Page page : RenderedCourse.pages()) {
            Document document = document(page);

            assertThat(document.select("h1")).as("headings of the first level in %s", page.address()).hasSize(1);
            assertThat(document.title()).as("title of %s", page.address()).contains("Bookworm");
            assertThat(document.select("html").attr("lang")).as("language of %s", page.address()).isEqualTo("en");
            assertThat(document.select("meta[name=description]").attr("content")).as("description of %s", page.address()).isNotBlank();
        }
    }

    @Test
    void no_two_elements_of_a_page_have_the_same_id() {
        for (Page page : RenderedCourse.pages()) {
            assertThat(document(page).select("[id]").eachAttr("id")).as("ids of %s", page.address()).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_diagram_is_described_by_words_beside_it() {
        for (Page page : RenderedCourse.pages()) {
            Document document = document(page);
            for (Element diagram : document.select(".mermaid")) {
                assertThat(document.getElementById(diagram.attr("aria-labelledby")))
                    .as("words for a diagram of %s", page.address()).isNotNull();
            }
        }
    }

    @Test
    void lessons_and_exercises_can_be_marked_as_done_and_nothing_else_can() {
        List<String> marked = RenderedCourse.pages().stream().filter(page -> document(page).selectFirst("#done") != null)
            .map(Page::address).toList();

        assertThat(marked).contains("chapters/01/index.html", "exercises/01/index.html")
            .allMatch(address -> address.matches("(chapters|exercises)/\\d\\d/index.html"));
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        for (Page page : RenderedCourse.pages()) {
            assertThat(document(page).select("[src~=^(https?:)?//], link[href~=^(https?:)?//]")).as(page.address()).isEmpty();
        }
    }

    private static boolean resolves(Path page, String link) {
        String path = link.replaceFirst("#.*", "");
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return !link.contains("#") || document(target).getElementById(link.substring(link.indexOf('#') + 1)) != null;
    }

    private static Path file(Page page) { return RenderedCourse.FOLDER.resolve(page.address()); }

    private static Document document(Page page) { return document(file(page)); }

    private static Document document(Path file) {
        return DOCUMENTS.computeIfAbsent(file, path -> {
            try {
                return Jsoup.parse(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
