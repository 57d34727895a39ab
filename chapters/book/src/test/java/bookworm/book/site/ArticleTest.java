package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {

    @TempDir
    Path folder;

    @Test
    void headings_have_the_anchors_that_github_gives_them() {
        Element body = lesson("""
            ## Django, Java, SQL
            ## Step 1: text and `values` apart
            ## 01.1 Predict what comes back
            ## Django, Java, SQL
            """);

        assertThat(body.select("h2").eachAttr("id")).containsExactly("django-java-sql", "step-1-text-and-values-apart",
            "011-predict-what-comes-back", "django-java-sql-1");
    }

    @Test
    void a_second_heading_of_the_first_level_becomes_one_of_the_second() {
        Element body = lesson("# Another\n");

        assertThat(body.select("h1").eachText()).containsExactly("01 Rows by hand");
        assertThat(body.select("h2#another")).hasSize(1);
    }

    @Test
    void a_link_to_a_readme_leads_to_its_page_and_keeps_its_anchor() {
        Element body = lesson("Go on with [chapter 02](../02/README.md#predict).");

        assertThat(body.select("a").attr("href")).isEqualTo("site:chapters/02/index.html#predict");
    }

    @Test
    void a_file_that_is_linked_to_becomes_a_page_with_its_lines_numbered() {
        SmallCourse course = course("See [Sql](src/main/java/Sql.java).")
            .with("chapters/01/src/main/java/Sql.java", "record Sql() {\n}\n");

        Page page = course.page("chapters/01/src/main/java/Sql.java.html");

        assertThat(page.body().select("pre code.language-java").text()).startsWith("record Sql() {");
        assertThat(page.body().select(".lines span").eachText()).containsExactly("1", "2");
    }

    @Test
    void a_folder_that_is_linked_to_becomes_a_list_of_its_files() {
        SmallCourse course = course("See [the tests](src/test/).").with("chapters/01/src/test/java/SqlTest.java", "class SqlTest {\n}\n");

        Page page = course.page("chapters/01/src/test/index.html");

        assertThat(page.body().select("li a").eachText()).containsExactly("java/SqlTest.java");
        assertThat(course.addresses()).contains("chapters/01/src/test/java/SqlTest.java.html");
    }

    @Test
    void a_link_out_of_the_course_stays_as_it_is() {
        assertThat(lesson("[Django](https://www.djangoproject.com/)").select("a").attr("href")).isEqualTo("https://www.djangoproject.com/");
    }

    @Test
    void a_picture_comes_along() {
        SmallCourse course = course("![A chart](chart.svg)").with("chapters/01/chart.svg", "<svg/>");

        assertThat(course.page("chapters/01/index.html").body().select("img").attr("src")).isEqualTo("site:chapters/01/chart.svg");
    }

    @Test
    void a_link_that_leads_nowhere_is_named_and_becomes_plain_text() {
        SmallCourse course = course("See [Sql](src/Sql.java).");

        assertThat(course.site().problems())
            .containsExactly("chapters/01/README.md links to src/Sql.java: the course has no file chapters/01/src/Sql.java.");
        assertThat(course.page("chapters/01/index.html").body().select("a")).isEmpty();
    }

    @Test
    void a_listing_s_caption_leads_to_its_files() {
        SmallCourse course = course("**`db/Sql.java`, below `text`**\n```java\nrecord Sql() {\n```\n")
            .with("chapters/01/src/main/java/bookworm/db/Sql.java", "record Sql() {\n}\n");

        Element body = course.page("chapters/01/index.html").body();

        assertThat(body.selectFirst("figure.listing.java figcaption").text()).isEqualTo("db/Sql.java, below text");
        assertThat(body.select("figcaption a").text()).isEqualTo("db/Sql.java");
        assertThat(body.select("figcaption a").attr("href")).isEqualTo("site:chapters/01/src/main/java/bookworm/db/Sql.java.html");
        assertThat(body.select("p")).isEmpty();
    }

    @Test
    void bold_words_that_name_no_file_are_no_caption() {
        Element body = lesson("**Do not ask, try.** So:\n\n```\nmvn test\n```\n");

        assertThat(body.select("p strong").text()).isEqualTo("Do not ask, try.");
        assertThat(body.select("figcaption").text()).isEqualTo("Command");
    }

    @Test
    void a_listing_from_deep_within_a_class_begins_at_the_margin() {
        Element body = lesson("```java\n        int count() {\n            return 1;\n```\n");

        assertThat(body.selectFirst("figure.listing code").wholeText()).isEqualTo("int count() {\n    return 1;");
    }

    @Test
    void a_diagram_is_described_by_the_words_after_it() {
        Element body = lesson("```mermaid\nflowchart LR\n    a --> b\n```\n\nIn words: a leads to b.\n");
        Element image = body.selectFirst(".mermaid");

        assertThat(image.attr("role")).isEqualTo("img");
        assertThat(body.getElementById(image.attr("aria-labelledby")).text()).isEqualTo("In words: a leads to b.");
    }

    @Test
    void a_table_without_headings_is_headed_by_its_first_column() {
        Element body = lesson("| | |\n|---|---|\n| **Time** | 90 minutes |\n");

        assertThat(body.select("thead")).isEmpty();
        assertThat(body.select("th[scope=row]").eachText()).containsExactly("Time");
    }

    @Test
    void answers_stay_folded_and_are_read_as_markdown() {
        Element body = lesson("<details><summary>Answer</summary>\n\n**0 books**: nothing equals NULL.\n</details>\n");

        assertThat(body.select("details:not([open]) > p > strong").text()).isEqualTo("0 books");
    }

    private Element lesson(String text) { return course(text).page("chapters/01/index.html").body(); }

    private SmallCourse course(String text) {
        return SmallCourse.in(folder).with("chapters/01/README.md", "# 01 Rows by hand\n\n" + text);
    }
}
