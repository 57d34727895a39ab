package bookworm;

import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Functions.cast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.FieldError;
import bookworm.errors.QueryError;
import bookworm.sql.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of JSON: keys, indexes, and what stands under them. */
@Contract
class JsonLookupsTest extends Dogs {

    @Test
    void a_path_leads_to_keys_and_indexes() {
        dogs();

        assertThat(names("data__breed", "collie")).containsExactly("Anna");
        assertThat(names("data__owner__name", "Bob")).containsExactly("Anna");
        assertThat(names("data__owner", Map.of("age", 9, "name", "Bob"))).as("whatever the order of the keys").containsExactly("Anna");
        assertThat(names("data__tags__0", "old")).containsExactly("Bello");
        assertThat(names("data__tags__1", "old")).containsExactly("Anna");
        assertThat(names("data__tags", List.of("big", "old"))).containsExactly("Anna");
        assertThat(names("data__0", "breed")).containsExactly("Dago");
        assertThat(names("data__good", true)).containsExactly("Bello");
        assertThat(names("data__breed__name", "collie")).as("a text has no keys").isEmpty();
    }

    @Test
    void a_number_and_the_text_that_spells_it_are_two() {
        dog("Anna", Map.of("age", 9));
        dog("Bello", Map.of("age", "9"));

        assertThat(names("data__age", 9)).containsExactly("Anna");
        assertThat(names("data__age", 9.0)).containsExactly("Anna");
        assertThat(names("data__age", "9")).containsExactly("Bello");
        assertThat(names("data__age__in", List.of(8, 9))).containsExactly("Anna");
        assertThat(names("data__age__in", List.of())).isEmpty();
    }

    @Test
    void null_in_json_is_not_a_missing_key() {
        dogs();

        assertThat(names("data__owner", null)).containsExactly("Caro");
        assertThat(names("data__owner__isnull", true)).containsExactly("Dago", "Emma");
        assertThat(names("data__owner__isnull", false)).containsExactly("Anna", "Bello", "Caro");
        assertThat(names("data__isnull", true)).containsExactly("Emma");
    }

    @Test
    void numbers_compare_by_their_size() {
        dogs();

        assertThat(names("data__owner__age__gt", 9)).containsExactly("Bello");
        assertThat(names("data__owner__age__gte", 8.5)).containsExactly("Anna", "Bello");
        assertThat(names("data__weight__lt", new BigDecimal("100"))).containsExactly("Anna");
        assertThat(names("data__weight__range", List.of(20, 100))).containsExactly("Anna", "Caro");
        assertThat(names("data__breed__gt", 1)).as("a text is no number").isEmpty();
    }

    @Test
    void texts_compare_as_texts() {
        dogs();

        assertThat(names("data__breed__gte", "collie")).containsExactly("Anna", "Caro");
        assertThat(names("data__breed__icontains", "MIX")).containsExactly("Bello");
        assertThat(names("data__breed__endswith", "0%")).containsExactly("Bello");
        assertThat(names("data__breed__startswith", "c")).containsExactly("Anna");
        assertThat(names("data__breed__iexact", "COLLIE")).containsExactly("Anna");
        assertThat(names("data__breed__regex", "^[a-z]+$")).containsExactly("Anna", "Caro");
        assertThat(names("data__owner__age__startswith", "1")).as("a number as it is written").containsExactly("Bello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "\\n", "a\nb", "\"quoted\"", "null", "'", "\u0001", "日本語", "\\u0041"})
    void a_text_compares_letter_for_letter(String text) {
        dog("Rex", Map.of("said", text + "!"));

        assertThat(names("data__said__startswith", text)).containsExactly("Rex");
        assertThat(names("data__said__gte", text)).containsExactly("Rex");
        assertThat(Dog.objects.annotate("said", cast(f("data__said"), Types.TEXT)).values("said").get().get("said")).isEqualTo(text + "!");
    }

    @Test
    void keys_are_asked_for() {
        dogs();

        assertThat(names("data__has_key", "owner")).as("even where it holds null").containsExactly("Anna", "Bello", "Caro");
        assertThat(names("data__owner__has_key", "age")).containsExactly("Anna", "Bello");
        assertThat(names(Dog.objects.filter(q("data__has_key", "good").or(q("data__has_key", "weight")))))
            .as("one key or another").containsExactly("Anna", "Bello", "Caro");
        assertThat(names("data__has_key", "0")).as("a list has no keys").isEmpty();
        assertThatThrownBy(() -> Dog.objects.filter("name__has_key", "x")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Dog.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contains", "contained_by", "has_keys", "has_any_keys"})
    void a_lookup_of_django_that_is_left_out_is_refused_and_no_key(String lookup) {
        for (String path : List.of("data", "data__tags")) {
            assertThatThrownBy(() -> Dog.objects.filter(path + "__" + lookup, List.of("old"))).isInstanceOf(QueryError.class)
                .hasMessage("JSON has no lookup '" + lookup + "': ask for keys one by one with has_key, for texts with icontains.");
        }
    }

    @Test
    void exclude_keeps_what_is_null_and_drops_what_has_no_such_key() {
        dogs();

        assertThat(names(Dog.objects.exclude("data__breed", "collie"))).as("as in Django").containsExactly("Bello", "Caro", "Emma");
        assertThat(names(Dog.objects.filter(not(q("data__has_key", "breed"))))).containsExactly("Dago", "Emma");
    }
}
