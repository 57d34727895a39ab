package bookworm;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Json;
import bookworm.db.Sql;
import bookworm.errors.IntegrityError;
import bookworm.errors.ValidationError;
import bookworm.errors.ValueError;
import bookworm.json.JSONField;
import bookworm.meta.ModelMeta;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field of JSON: what goes in comes out again. */
@Contract
class JsonFieldTest extends Dogs {

    static Stream<Object> values() {
        return Stream.of("", "null", "a text with \"quotes\", 'quotes' and \\", "日本語 🐛 e\u0301", "line\nline\ttab\u0001", 0, -1, Integer.MAX_VALUE,
            Long.MIN_VALUE, new BigInteger("123456789012345678901234567890"), 0.1, -1.5e-7, 1.0 / 3, true, false, List.of(), Map.of(),
            List.of(1, "two", 3.5, false, List.of(), Map.of()), Arrays.asList(null, 1), map("owner", null),
            Map.of("owner", Map.of("name", "Bob", "pets", List.of(Map.of("name", "Rex")))), Map.of("", 1, "a b", 2, "é\"'", 3));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_equal_and_is_found_by_itself(Object value) {
        assertThat(stored(value)).isEqualTo(value);
        assertThat(stored(Map.of("under", value))).isEqualTo(Map.of("under", value));
        assertThat(Dog.objects.filter("data", value).count()).isEqualTo(1);
        assertThat(Dog.objects.filter("data__under", value).count()).isEqualTo(1);
        assertThat(Dog.objects.filter("data__in", List.of("other", value)).count()).isEqualTo(1);
    }

    @Test
    void numbers_come_back_as_the_smallest_class_that_holds_them() {
        List<Object> numbers = List.of((byte) 1, 1L, 1.0, 1f, new BigDecimal("1.00"), new BigDecimal("1E+3"), 1e20, 2.50f,
            new BigDecimal("2.50"), 3_000_000_000L);

        assertThat(stored(numbers)).isEqualTo(List.of(1, 1, 1, 1, 1, 1000, new BigInteger("100000000000000000000"), 2.5, 2.5, 3_000_000_000L));
    }

    @Test
    void keys_are_texts() {
        assertThat(stored(Map.of(1, "one"))).isEqualTo(Map.of("1", "one"));
    }

    @Test
    void null_is_null_of_the_database() {
        dog("Rex", null);

        assertThat(Dog.objects.get().data).isNull();
        assertThat(Dog.objects.filter("data__isnull", true).count()).isEqualTo(1);
        assertThat(Dog.objects.filter("data", null).count()).isEqualTo(1);
    }

    @Test
    void a_map_and_a_list_are_read_into_fields_of_those_types() {
        Dog.objects.create(dog -> {
            dog.traits = Map.of("colour", "brown");
            dog.toys = List.of("ball");
        });

        assertThat(Dog.objects.get().traits).isEqualTo(Map.of("colour", "brown"));
        assertThat(Dog.objects.get().toys).isEqualTo(List.of("ball"));
    }

    @Test
    void json_text_is_taken_as_json() {
        assertThat(stored(new Json("{\"b\": [1.0, null], \"a\": \"x\"}"))).isEqualTo(Map.of("a", "x", "b", Arrays.asList(1, null)));
        assertThat(Dog.objects.filter("data__b", new Json("[1,null]")).exists()).isTrue();
        assertThatThrownBy(() -> Dog.objects.filter("data", new Json("{"))).isInstanceOf(ValueError.class)
            .hasMessageContaining("Dog.data expected JSON but got \"{\"");
    }

    static Stream<Object> noJson() {
        return Stream.of(Double.NaN, Float.POSITIVE_INFINITY, new BigDecimal("1E+400"), LocalDate.EPOCH, new Object(), 'x', new int[0],
            List.of(LocalDate.EPOCH), Map.of("key", 'x'));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void what_json_cannot_hold_is_refused_with_the_field(Object value) {
        assertThatThrownBy(() -> dog("Rex", value)).isInstanceOf(ValueError.class)
            .hasMessageContaining("Dog.data expected a map, a list, a text, a finite number or a boolean but got");
        assertThatThrownBy(() -> Dog.objects.filter("data", value)).isInstanceOf(ValueError.class);
    }

    @Test
    void a_text_that_no_database_could_store_is_refused_at_any_depth() {
        for (Object value : List.of("a\0b", List.of("a\0b"), Map.of("a\0b", 1), Map.of("a", List.of("\uD83D")))) {
            assertThatThrownBy(() -> dog("Rex", value)).isInstanceOf(ValueError.class).hasMessageContaining("Dog.data expected a text");
        }
    }

    @Test
    void all_kinds_of_writes_write_it() {
        Dog rex = dog("Rex", 1);
        rex.data = List.of(2);
        rex.save();
        assertThat(Dog.objects.get().data).isEqualTo(List.of(2));

        Dog.objects.update("data", Map.of("n", 3));
        assertThat(Dog.objects.get().data).isEqualTo(Map.of("n", 3));

        Dog.objects.update("data", f("data__n"));
        assertThat(Dog.objects.get().data).isEqualTo(3);

        rex.data = map("n", null);
        Dog.objects.bulkUpdate(List.of(rex), "data");
        assertThat(Dog.objects.get().data).isEqualTo(map("n", null));

        var partial = Dog.objects.only("data").get();
        partial.set("data", List.of(5));
        partial.save();
        assertThat(Dog.objects.get().data).isEqualTo(List.of(5));

        Dog.objects.bulkCreate(List.of(new Dog(), new Dog()));
        assertThat(Dog.objects.filter("traits", Map.of()).count()).isEqualTo(3);
    }

    @Test
    void the_database_has_a_default() {
        dog("Bello", 1);
        database.update(Sql.of("INSERT INTO \"bookworm_dog\" (\"name\", \"traits\", \"age\") "
            + "SELECT 'Rex', \"traits\", 3 FROM \"bookworm_dog\""));

        assertThat(Dog.objects.get("name", "Rex").toys).isEqualTo(List.of(Map.of("a", "it's", "b", 1.5)));
        assertThat(Dog.objects.filter("toys__0__a", "it's").count()).isEqualTo(1);
    }

    @Test
    void full_clean_refuses_an_empty_one_unless_it_may_be_blank() {
        Dog dog = new Dog();
        dog.name = "Rex";

        assertThatThrownBy(dog::fullClean).isInstanceOfSatisfying(ValidationError.class, error ->
            assertThat(error.errors()).isEqualTo(Map.of("traits", List.of("This field cannot be blank."))));
        dog.traits = Map.of("good", true);
        dog.fullClean();
    }

    @Test
    void a_constraint_may_look_into_it() {
        Dog dog = dog("Rex", Map.of("years", 29, "it's", 1));
        dog.traits = Map.of("good", true);
        dog.fullClean();
        dog.data = Map.of("years", 30);

        assertThatThrownBy(dog::fullClean).isInstanceOf(ValidationError.class).hasMessageContaining("dog_years");
        assertThatThrownBy(dog::save).isInstanceOf(IntegrityError.class);
    }

    @Test
    void migrations_write_defaults_as_json_text() {
        ModelMeta model = Dog.objects.meta();

        assertThat(model.field("traits").state()).isEqualTo(field(JSONField.class, "initial", "{}"));
        assertThat(model.field("toys").state().options()).containsEntry("initial", "[]").containsKey("dbDefault");
        assertThat(model.field("traits").defaultValue()).isEqualTo(Map.of());
    }

    @Test
    void without_jackson_the_model_says_what_to_add() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jackson")) {
                classPath.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader withoutJackson = new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> schema = withoutJackson.loadClass("bookworm.schema.Schema");
            Class<?> dog = withoutJackson.loadClass(Dog.class.getName());
            Class<?> walk = withoutJackson.loadClass(Walk.class.getName());

            assertThatThrownBy(() -> schema.getMethod("create", Class[].class).invoke(null, (Object) new Class<?>[] {dog, walk}))
                .cause().hasMessageContaining("Dog.data holds JSON, which Jackson reads and writes: add "
                    + "com.fasterxml.jackson.core:jackson-databind to the project.");
        }
    }
}
