package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.sum;
import static bookworm.Functions.cast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.FieldError;
import bookworm.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paths into JSON wherever an expression may stand: in values, orderings, groups and comparisons. */
@Contract
class JsonPathsTest extends Dogs {

    @Test
    void a_path_goes_through_relations() {
        Walk.objects.create(walk -> walk.dog.set(dog("Rex", Map.of("owner", Map.of("name", "Bob")))));

        assertThat(Walk.objects.filter("dog__data__owner__name", "Bob").count()).isEqualTo(1);
        assertThat(Dog.objects.filter("walks__dog__data__owner__name__icontains", "bo").count()).isEqualTo(1);
        assertThat(Walk.objects.all().valuesFlat("dog__data__owner").get()).isEqualTo(Map.of("name", "Bob"));
    }

    @Test
    void values_are_read_by_paths() {
        dogs();

        assertThat(Dog.objects.orderBy("name").valuesList("name", "data__owner__age", "data__tags").list()).containsExactly(
            List.of("Anna", 9, List.of("big", "old")), List.of("Bello", 10, List.of("old")), Arrays.asList("Caro", null, null),
            Arrays.asList("Dago", null, null), Arrays.asList("Emma", null, null));
        assertThat(Dog.objects.filter("name", "Anna").values("data__weight").get().get("data__weight")).isEqualTo(20.5);
        assertThat(Dog.objects.filter("name", "Anna").annotate("owner", f("data__owner")).filter("owner__name", "Bob")
            .valuesFlat("owner__age").get()).isEqualTo(9);
    }

    @Test
    void rows_are_ordered_by_paths() {
        dogs();
        QuerySet<Dog> weighed = Dog.objects.filter("data__has_key", "weight");
        QuerySet<Dog> bred = Dog.objects.filter("data__has_key", "breed");

        assertThat(weighed.orderBy("data__weight").valuesFlat("name").list()).containsExactly("Anna", "Caro");
        assertThat(weighed.orderBy("-data__weight").valuesFlat("name").list()).containsExactly("Caro", "Anna");
        assertThat(weighed.orderBy(f("data__weight").desc()).valuesFlat("data__weight").list()).containsExactly(100, 20.5);
        assertThat(weighed.orderBy("data__weight").valuesFlat("data__weight").distinct().list()).containsExactly(20.5, 100);
        assertThat(bred.orderBy("-data__breed").valuesFlat("name").list()).containsExactly("Caro", "Anna", "Bello");
    }

    @Test
    void rows_are_grouped_by_paths() {
        dog("Anna", Map.of("breed", "collie", "pups", 2));
        dog("Bello", Map.of("breed", "collie", "pups", 3));
        dog("Caro", Map.of("breed", "terrier", "pups", 10));

        assertThat(Dog.objects.values("data__breed").annotate("n", count("*")).orderBy("data__breed").list())
            .extracting(row -> row.get("data__breed") + " " + row.get("n")).containsExactly("collie 2", "terrier 1");
        assertThat(Dog.objects.annotate("pups", cast(f("data__pups"), Types.INTEGER)).aggregate(sum("pups")).getLong("pups__sum"))
            .isEqualTo(15);
    }

    @Test
    void expressions_compare_with_columns_and_with_each_other() {
        dog("Anna", Map.of("age", 9, "limit", 10, "called", "Anna"));
        dog("Bello", Map.of("age", 2, "limit", 1, "called", "B"));

        assertThat(names("data__age__gt", f("age"))).containsExactly("Anna");
        assertThat(names("age__gt", cast(f("data__age"), Types.INTEGER))).containsExactly("Bello");
        assertThat(names("data__called", f("name"))).containsExactly("Anna");
        assertThat(names("name", cast(f("data__called"), Types.TEXT))).containsExactly("Anna");
        assertThat(names("data__age", f("data__age"))).containsExactly("Anna", "Bello");
        assertThat(Dog.objects.filter("name", "Anna").annotate("next", cast(f("data__age"), Types.INTEGER).plus(1)).values("next")
            .get().get("next")).isEqualTo(10);
    }

    @Test
    void a_path_that_is_too_deep_is_refused() {
        assertThatThrownBy(() -> Dog.objects.filter("data" + "__a".repeat(101), 1)).isInstanceOf(FieldError.class)
            .hasMessageContaining("100");
        assertThat(names("data" + "__a".repeat(100), 1)).isEmpty();
        assertThat(Dog.objects.filter("data__has_key", "a").valuesFlat("data" + "__abc".repeat(100)).list()).isEmpty();
    }
}
