package bookworm;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.lang.annotation.*;
import java.util.*;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.*;

/** A field type of one's own with paths that lead into its values: the shelf mark B12 is the room B and the number 12. */
class ShelfMarkTest {

    @Retention(RUNTIME)
    @Target(FIELD)
    @FieldDefinition(ShelfMarkType.class)
    @interface ShelfMarkField { }

    record ShelfMarkType() implements LookupType<String> {
        @Override public Class<String> javaType() { return String.class; }

        @Override public String columnType(Dialect dialect) { return "VARCHAR(10)"; }

        @Override public String convert(Object value) { return value.toString().toUpperCase(); }

        @Override public Map<String, Lookup> lookups() { return Map.of("near", ShelfMarkType::near); }

        @Override public Optional<Expression> step(Expression mark, String word) {
            return switch (word) {
                case "room" -> Optional.of(room(mark));
                case "number" -> Optional.of(number(mark));
                default -> Optional.empty();
            };
        }

        private static Expression room(Expression mark) { return Func.of("LEFT", Types.TEXT, mark, new Literal(1)); }

        private static Expression number(Expression mark) {
            return new Cast(Func.of("SUBSTRING", Types.TEXT, mark, new Literal(2)), Types.INTEGER);
        }

        /** In the same room, five marks away at most. */
        private static Expression near(Expression mark, Object other) {
            Expression given = Lookups.operand(mark, other);
            return Junction.and(List.of(new Comparison(room(mark), "=", room(given)),
                Lookups.build(number(mark), List.of("range"), List.of(number(given).minus(5), number(given).plus(5)))));
        }
    }

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @ShelfMarkField String shelf = "A1";
        @CharField(maxLength = 100, blank = true) String title = "";
    }

    static Stream<Supplier<String>> databases() { return Stream.of(EachDatabase::newH2, PostgresServer::newSchema); }

    private static List<Object> marks(QuerySet<Copy> copies) { return copies.valuesFlat("shelf").list(); }

    @ParameterizedTest
    @MethodSource("databases")
    void rows_are_found_ordered_and_grouped_by_a_part_of_a_value(Supplier<String> url) {
        try (Database database = Database.open(url.get())) {
            Schema.create(Copy.class);
            Stream.of("B12", "B2", "B9", "A10").forEach(mark -> Copy.objects.create(copy -> copy.shelf = mark));

            assertThat(database.hasTable("bookworm_copy")).isTrue();
            assertThat(marks(Copy.objects.filter("shelf__room", "B", "shelf__number__gt", 5).orderBy("pk"))).containsExactly("B12", "B9");
            assertThat(marks(Copy.objects.orderBy("shelf__room", "shelf__number"))).containsExactly("A10", "B2", "B9", "B12");
            assertThat(marks(Copy.objects.exclude("shelf__near", "b10").orderBy("pk"))).containsExactly("B2", "A10");
            assertThat(Copy.objects.values("shelf__room").annotate("n", Expressions.count("pk")).orderBy("-n").valuesFlat("n").list())
                .containsExactly(3L, 1L);
            assertThat(marks(Copy.objects.filter("shelf__number__in", List.of(2, 10)).orderBy("pk"))).containsExactly("B2", "A10");
            assertThat(Copy.objects.filter("shelf__contains", "1").count()).as("what other texts have, it has too").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_word_that_leads_nowhere_is_refused_with_the_choices(Supplier<String> url) {
        try (Database database = Database.open(url.get())) {
            assertThat(database.hasTable("bookworm_copy")).isFalse();
            assertThatThrownBy(() -> Copy.objects.filter("shelf__naer", "B10")).isInstanceOf(FieldError.class)
                .hasMessageStartingWith("'naer' is no lookup for Copy.shelf. Did you mean 'near'?");
            assertThatThrownBy(() -> Copy.objects.filter("title__near", "B10")).as("of another type").isInstanceOf(FieldError.class);
            String far = "shelf" + "__room".repeat(102);
            assertThatThrownBy(() -> Copy.objects.filter(far, "B")).isInstanceOf(FieldError.class)
                .hasMessage("A path leads 100 words beyond its field at most, not 101.");
        }
    }
}
