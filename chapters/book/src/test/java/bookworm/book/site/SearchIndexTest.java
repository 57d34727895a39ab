package bookworm.book.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path folder;

    @Test
    void each_section_is_found_at_its_own_place() {
        List<SearchIndex.Entry> found = index("# 01 Rows by hand\n\nBegin.\n\n## Build\n\n### Step 1\n\nA pair.\n\n```\nmvn test\n```\n",
            "chapters/01/index.html");

        assertThat(found).extracting(SearchIndex.Entry::address, SearchIndex.Entry::title, SearchIndex.Entry::text).containsExactly(
            tuple("chapters/01/index.html#01-rows-by-hand", "01 Rows by hand", "Begin."),
            tuple("chapters/01/index.html#step-1", "Step 1", "A pair. Command mvn test"));
    }

    @Test
    void a_file_is_found_by_its_name() {
        SmallCourse course = SmallCourse.in(folder).with("chapters/01/README.md", "# 01\n\n[Sql](src/Sql.java)\n")
            .with("chapters/01/src/Sql.java", "record Sql() {\n}\n");
        SearchIndex index = new SearchIndex();

        index.add(course.page("chapters/01/src/Sql.java.html"));

        assertThat(index.entries()).extracting(SearchIndex.Entry::title).containsExactly("Sql.java");
    }

    @Test
    void the_index_is_a_script_since_pages_from_a_disk_may_load_nothing_else() {
        assertThat(new SearchIndex().toScript()).isEqualTo("window.bookwormSearch = [];\n");
    }

    private List<SearchIndex.Entry> index(String text, String address) {
        SearchIndex index = new SearchIndex();
        index.add(SmallCourse.in(folder).with("chapters/01/README.md", text).page(address));
        return index.entries();
    }
}
