package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "08.3", title = "Your turn: a text that stands for itself")
@ReadAgain("Step 4: a part of a text")
class ItselfTest {

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    ItselfTest() {
        Schema.create(Pamphlet.class);
        for (String title : List.of("100% Wool", "1000 Wool", "snake_case", "snakeXcase", "C:\\new", "C:new", "Mr. O'Hara")) {
            Pamphlet.objects.create(pamphlet -> {
                pamphlet.title = title;
                pamphlet.pages = title.length();
            });
        }
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_text_is_found_at_its_place() {
        try (QueryLog queries = QueryLog.capture()) {
            titles("title__startswith", "1000");
            assertThat(queries.sql().get(0)).as("The text stands in the SQL. The pattern is a value: let a Param write it.").doesNotContain("1000");
            assertThat(queries.sql().get(0)).as("LIKE takes the column first, and then the pattern: what is searched stands on the left.")
                .containsPattern(" WHERE [^?]*\"title\"");
        }
        assertThat(pattern("title__startswith", "1000").toString()).as("In 1000 nothing has a meaning in a pattern, and yet a backslash was put to it. Only %, _ and \\"
            + " need one. (What quotes a text for a regular expression, LIKE does not know.)").doesNotContainPattern("\\\\[^%_\\\\]");
        assertThat(titles("title__startswith", "1000")).as("Right behind the text belongs what the lookup puts after it, here a %,"
            + " as it is: neither before the text, nor escaped, nor left out.").containsExactly("1000 Wool");
        assertThat(titles("title__startswith", "Wool")).as("Before the text stands what the lookup says, and here that is nothing.").isEmpty();
        assertThat(titles("title__endswith", "100")).as("After the text stands what the lookup says, and here that is nothing.").isEmpty();
        assertThat(titles("title__endswith", "case")).as("What the lookup puts before the text is a wildcard, and must stay one.")
            .containsExactlyInAnyOrder("snake_case", "snakeXcase");
        assertThat(titles("title__contains", "ool")).as("A % of the lookup's own, before and after: it must stay a wildcard.")
            .containsExactlyInAnyOrder("100% Wool", "1000 Wool");
    }

    @Test
    void the_text_is_bound() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(titles("title__contains", "O'Hara")).as("A text with an apostrophe is a text. It is bound, so nothing is done to its apostrophe.").containsExactly("Mr. O'Hara");

            assertThat(queries.sql()).as("The text stands in the SQL. The pattern is a value: let a Param write it.")
                .noneMatch(sql -> sql.contains("Hara"));
        }
    }

    @Test
    void case_matters_where_the_word_says_so() {
        assertThat(titles("title__contains", "WOOL")).as("contains minds the case. Which of the two it is, the operator says: like or ilike.")
            .isEmpty();
        assertThat(titles("title__icontains", "WOOL")).as("icontains does not mind the case. Which of the two it is, the operator says: like or"
            + " ilike.").hasSize(2);
    }

    @Test
    void a_percent_sign_is_a_percent_sign() {
        assertThat(pattern("title__startswith", "100%")).as("The backslash before the % has got one itself, so the % is a wildcard again. Escape each"
            + " character once: the backslash first, or all in one go.").isNotEqualTo("100\\\\%%");
        assertThat(pattern("title__startswith", "100%").toString()).as("The text's own % is no longer in the pattern. Keep it, with a backslash before it. (In the"
            + " replacement of replaceAll, $0 is what was met; with a backslash before it, $0 is a text.)").matches("100.*%.*%");
        assertThat(titles("title__startswith", "100%")).as("Bound or not, % in a pattern is a wildcard: put a backslash before it, then it is a %.")
            .containsExactly("100% Wool");
    }

    @Test
    void an_underscore_is_an_underscore() {
        assertThat(titles("title__contains", "_")).as("_ is a wildcard too: it stands for any one character.").containsExactly("snake_case");
    }

    @Test
    void each_of_many_wildcards_is_escaped() {
        assertThat(pattern("title__contains", "%_%_")).as("More than one wildcard may stand in the text, and each needs a backslash.").isEqualTo("%\\%\\_\\%\\_%");
    }

    @Test
    void a_blank_is_a_blank() {
        assertThat(titles("title__contains", "ool ")).as("No title has a blank after ool. A blank is a character like another: leave it in the text.").isEmpty();
    }

    @Test
    void the_escape_itself_is_escaped() {
        assertThat(titles("title__contains", ":\\n")).as("The backslash says that the next character is itself. So one that is meant as a backslash"
            + " needs a backslash before it.").containsExactly("C:\\new");
    }

    @Test
    void a_number_is_searched_as_its_text() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(titles("pages__startswith", 1)).as("A number has digits, and these are searched: asText(left).").hasSize(3);

            assertThat(queries.sql()).as("LIKE compares texts. H2 turns the number into one by itself, PostgreSQL refuses: asText(left) writes the"
                + " CAST.").allMatch(sql -> sql.contains("CAST(\"pages\""));
        }
    }

    @Test
    void null_is_in_no_text() {
        assertThatThrownBy(() -> titles("title__contains", null), "null was searched for.")
            .as("Whoever searches for null must hear what to use in its place: text(left, right) says it.")
            .isInstanceOf(ValueError.class);
    }

    private static Object pattern(String path, String value) {
        try (QueryLog queries = QueryLog.capture()) {
            titles(path, value);
            return queries.entries().get(0).sql().parameters().stream().findFirst().orElse("");
        }
    }

    private static List<String> titles(String path, Object value) {
        try {
            return Pamphlet.objects.filter(path, value).stream().map(pamphlet -> pamphlet.title).toList();
        } catch (bookworm.errors.DatabaseError e) {
            throw new AssertionError("The database refused the pattern " + value + " of " + path + ".", e);
        }
    }
}
