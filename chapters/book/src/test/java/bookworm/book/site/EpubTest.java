package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book promises, seen in one of a few lines. */
class EpubTest {

    private static final String DIAGRAM = "```mermaid\nflowchart LR\n    a --> b\n```\n\nIn words: a leads to b.\n";
    private static final String QUESTION = "## Warm up\n\n1. Why?\n\n   <details><summary>Answer</summary>\n\n   For *this* reason.\n   </details>\n";

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void the_book_is_a_valid_epub() throws IOException {
        SmallCourse course = course(QUESTION + "\n[Sheet](../../exercises/01/README.md#011-read)\n\n" + DIAGRAM
            + "\n**`db/Sql.java`, new**\n```java\nif (a < b && c > d) {\n```\n\n| | |\n|---|---|\n| **Time** | an hour |\n")
            .with("exercises/01/README.md", "# Exercises 01\n\n## 01.1 Read\n\nAbout 5 minutes.\n");
        Book book = write(course, Map.of("flowchart LR\n    a --> b\n", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a b</text></svg>"));

        assertThat(book.complaints()).isEmpty();
    }

    @Test
    void the_contents_have_the_texts_in_reading_order_and_the_sheet_within_its_chapter() throws IOException {
        Book book = write(course("## Build\n").with("exercises/01/README.md", "# Exercises 01\n").with("solutions/01/README.md", "# Solutions 01\n")
            .with("chapters/glossary.md", "# Glossary\n"), Map.of());

        assertThat(book.document("contents.xhtml").select("nav > ol > li > a").eachText())
            .containsExactly("Bookworm", "01 Rows by hand", "02 Models describe themselves", "Glossary");
        assertThat(book.document("contents.xhtml").select("a[href^=chapters/01/] + ol > li > a").eachText())
            .containsExactly("Build", "Exercises 01", "Solutions 01");
    }

    @Test
    void a_link_to_a_text_of_the_book_stays_in_the_book() throws IOException {
        Book book = write(course("Go on with [chapter 02](../02/README.md#predict)."), Map.of());

        assertThat(lesson(book).select("a").eachAttr("href")).containsExactly("../../chapters/02/index.xhtml#predict");
    }

    @Test
    void a_link_to_a_file_that_is_no_text_of_the_book_becomes_plain_text() throws IOException {
        Book book = write(course("See [Sql](src/Sql.java).").with("chapters/01/src/Sql.java", "record Sql() { }\n"), Map.of());

        assertThat(lesson(book).select("a")).isEmpty();
        assertThat(lesson(book).text()).contains("See Sql.");
    }

    @Test
    void what_is_folded_stands_at_the_end_behind_a_link_and_leads_back() throws IOException {
        Element lesson = lesson(write(course(QUESTION + "\n## Build\n\nNow.\n"), Map.of()));

        assertThat(lesson.select("details, summary")).isEmpty();
        assertThat(lesson.selectFirst("li a").attr("href")).isEqualTo("#answer-1");
        assertThat(lesson.selectFirst("#answer-1").text()).isEqualTo("Warm up, 1: Answer For this reason. Back to Warm up, 1");
        assertThat(lesson.select("#answer-1 a").attr("href")).isEqualTo("#" + lesson.selectFirst("li p:has(a)").id());
        assertThat(lesson.select("h2").eachText()).containsExactly("Warm up", "Build", "Hints and answers");
    }

    @Test
    void a_diagram_is_a_picture_that_the_words_below_describe() throws IOException {
        Book book = write(course(DIAGRAM), Map.of("flowchart LR\n    a --> b\n", "<svg/>"));
        Element picture = lesson(book).selectFirst("figure.diagram img");

        assertThat(picture.attr("src")).isEqualTo("../../diagrams/1.svg");
        assertThat(book.text("diagrams/1.svg")).isEqualTo("<svg/>");
        assertThat(lesson(book).getElementById(picture.attr("aria-describedby")).text()).isEqualTo("In words: a leads to b.");
    }

    @Test
    void a_diagram_that_nobody_has_drawn_is_left_to_its_words() throws IOException {
        Book book = write(course(DIAGRAM), Map.of());

        assertThat(lesson(book).select("figure")).isEmpty();
        assertThat(lesson(book).text()).contains("In words: a leads to b.").doesNotContain("flowchart");
    }

    @Test
    void each_line_of_a_listing_may_wrap_by_itself() throws IOException {
        Book book = write(course("```java\nint a;\n\n    int b;\n```\n"), Map.of());
        Element code = lesson(book).selectFirst("pre > code");

        assertThat(book.text("book.css")).containsPattern("pre \\{[^}]*white-space: pre-wrap");
        assertThat(code.children().stream().map(Element::wholeText)).containsExactly("int a;\n", "\n", "    int b;\n");
    }

    @Test
    void what_is_for_teachers_is_left_out() throws IOException {
        SmallCourse course = course("").with("README.md", "# Bookworm\n\n## Teach with it\n\nA plan.\n\n## Licence\n\nCC BY.\n");

        assertThat(write(course, Map.of()).document("index.xhtml").select("h2").eachText()).containsExactly("The chapters", "Licence");
    }

    private static Element lesson(Book book) throws IOException { return book.document("chapters/01/index.xhtml").selectFirst("body"); }

    private SmallCourse course(String text) {
        return SmallCourse.in(folder.resolve("course"))
            .with("chapters/01/README.md", "# 01 Rows by hand\n\n" + text)
            .with("chapters/02/README.md", "# 02 Models describe themselves\n\n## Predict\n");
    }

    private Book write(SmallCourse course, Map<String, String> drawings) throws IOException {
        Path file = folder.resolve("bookworm.epub");
        new Epub(course.site()).writeTo(file, drawings);
        return new Book(file);
    }
}
