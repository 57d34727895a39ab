package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.sum;
import static bookworm.Functions.cast;
import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.Json;
import bookworm.db.Sql;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.errors.QueryError;
import bookworm.errors.ValidationError;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.json.JSONField;
import bookworm.fields.OnDelete;
import bookworm.meta.Constraint;
import bookworm.meta.ModelMeta;
import bookworm.sql.Types;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field of JSON: what goes in comes out again, and queries look into it. */
@Contract
class JsonFieldTest {

    static class Dog extends Model {
        static final Manager<Dog> objects = Manager.of(Dog.class);

        @CharField(maxLength = 20) String name = "";
        @JSONField(nullable = true) Object data;
        @JSONField Map<String, Object> traits = Map.of();
        @JSONField(blank = true, dbDefault = "[{\"b\": 1.50, \"a\": \"it's\"}]") List<Object> toys = List.of();
        @IntegerField int age = 3;

        static final Constraint YEARS = check("dog_years", q("data__years__lt", 30).or(q("data__years__isnull", true)));
    }

    static class Walk extends Model {
        static final Manager<Walk> objects = Manager.of(Walk.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "walks") final Ref<Dog> dog = ref();
    }

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Dog.class, Walk.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Dog dog(String name, Object data) {
        return Dog.objects.create(dog -> {
            dog.name = name;
            dog.data = data;
        });
    }

    private static Object stored(Object data) {
        return Dog.objects.get("pk", dog("Rex", data).id).data;
    }

    /** The names of the dogs, in the order of the alphabet. */
    private static List<Object> names(QuerySet<Dog> dogs) {
        return dogs.orderBy("name").valuesFlat("name").list();
    }

    private static List<Object> names(String path, Object value) {
        return names(Dog.objects.filter(path, value));
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    // What is stored

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
    void full_clean_checks_it() {
        Dog dog = new Dog();
        dog.name = "Rex";
        dog.data = List.of(LocalDate.EPOCH);

        assertThatThrownBy(dog::fullClean).isInstanceOfSatisfying(ValidationError.class, error ->
            assertThat(error.errors()).containsEntry("traits", List.of("This field cannot be blank.")).containsOnlyKeys("data", "traits"));
        dog.traits = Map.of("good", true);
        dog.data = null;
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

    // What queries see of it

    private void dogs() {
        dog("Anna", Map.of("breed", "collie", "owner", Map.of("name", "Bob", "age", 9), "tags", List.of("big", "old"), "weight", 20.5));
        dog("Bello", Map.of("breed", "Mixed 100%", "owner", Map.of("name", "Ann", "age", 10), "tags", List.of("old"), "good", true));
        dog("Caro", map("breed", "terrier", "owner", null, "weight", 100));
        dog("Dago", List.of("breed", "collie"));
        dog("Emma", null);
    }

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
        assertThat(names("data__has_keys", List.of("tags", "weight"))).containsExactly("Anna");
        assertThat(names("data__has_any_keys", List.of("good", "weight"))).containsExactly("Anna", "Bello", "Caro");
        assertThat(names("data__has_any_keys", List.of())).isEmpty();
        assertThat(names("data__has_key", "0")).as("a list has no keys").isEmpty();
        assertThatThrownBy(() -> Dog.objects.filter("name__has_key", "x")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Dog.name");
    }

    @Test
    void containment_is_postgresqls() {
        dogs();

        if (TestDatabase.IS_POSTGRESQL) {
            assertThat(names("data__contains", Map.of("owner", Map.of("name", "Bob")))).containsExactly("Anna");
            assertThat(names("data__tags__contains", List.of("old"))).containsExactly("Anna", "Bello");
            assertThat(names("data__owner__contained_by", Map.of("name", "Bob", "age", 9, "x", 1))).containsExactly("Anna");
        } else {
            for (String lookup : List.of("data__contains", "data__contained_by", "data__tags__contains")) {
                assertThatThrownBy(() -> names(lookup, List.of("old"))).isInstanceOf(QueryError.class)
                    .hasMessageContaining("H2 cannot tell whether one JSON value contains another");
            }
        }
    }

    @Test
    void exclude_keeps_what_is_null_and_drops_what_has_no_such_key() {
        dogs();

        assertThat(names(Dog.objects.exclude("data__breed", "collie"))).as("as in Django").containsExactly("Bello", "Caro", "Emma");
        assertThat(names(Dog.objects.filter(not(q("data__has_key", "breed"))))).containsExactly("Dago", "Emma");
    }

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

    // Without Jackson

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
