package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page tells of the chapters. */
class FrontPageTest {

    private static final String LESSON = """
        # 02 Models describe themselves

        | | |
        |---|---|
        | **Time** | read and run 75 minutes; your turn 40; exercises 90, in two sittings |
        | **You will be able to** | read a class |

        ## Build

        ```mermaid
        flowchart LR
            A --> B
        ```

        In words: not this one.

        ## What you have

        ```mermaid
        flowchart TB
            M["meta"] --> F["fields"]
        ```

        In words: `meta` knows [the fields](../../README.md).

        ## Given
        """;

    @TempDir
    Path folder;

    @Test
    void a_chapter_stands_there_with_what_one_can_do_after_it_and_the_three_times() {
        Element row = front(LESSON).selectFirst(".chapters tr:contains(02 Models)");

        assertThat(row.select("td").eachText()).containsExactly("read a class", "75 min", "40 min", "90 min");
    }

    @Test
    void the_orm_after_a_chapter_is_the_drawing_of_its_recap_with_its_words() {
        Element drawing = front(LESSON).selectFirst(".grown[data-title='02 Models describe themselves']");

        assertThat(drawing.select(".mermaid").text()).contains("meta").doesNotContain("A -->");
        assertThat(drawing.select("p").html()).isEqualTo("In words: <code>meta</code> knows the fields.");
        assertThat(drawing.selectFirst(".mermaid").attr("aria-labelledby")).isEqualTo(drawing.selectFirst("p").id());
    }

    @Test
    void of_several_drawings_the_last_is_in_sight() {
        Page front = SmallCourse.in(folder).with("chapters/01/README.md", LESSON.replace("# 02 Models describe themselves", "# 01 Rows by hand"))
            .with("chapters/02/README.md", LESSON).page("index.html");

        assertThat(front.body().select(".grown:not([hidden])").eachAttr("data-title")).containsExactly("02 Models describe themselves");
        assertThat(front.body().select(".grown[hidden]").eachAttr("data-title")).containsExactly("01 Rows by hand");
    }

    @Test
    void where_no_chapter_has_a_drawing_there_is_nothing_to_choose_from() {
        assertThat(front("# 02 Models describe themselves\n").select(".growth")).isEmpty();
    }

    private Element front(String lesson) {
        return SmallCourse.in(folder).with("chapters/02/README.md", lesson).page("index.html").body();
    }
}
