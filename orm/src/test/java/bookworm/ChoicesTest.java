package bookworm;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.f;
import static bookworm.Expressions.max;
import static bookworm.Expressions.sum;
import static bookworm.Expressions.value;
import static bookworm.Functions.coalesce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.fields.Choice;
import bookworm.fields.IntegerField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields that are enums in Java, and plain values in the database: asked for and computed with as either. */
@Contract
class ChoicesTest {

    enum Size implements Choice {
        LARGE("L"), SMALL("S");

        private final String value;

        Size(String value) {
            this.value = value;
        }

        @Override public String value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    enum Wear implements Choice {
        NEW(1), USED(2), TORN(3);

        private final int value;

        Wear(int value) {
            this.value = value;
        }

        @Override public Integer value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @IntegerField Wear wear = Wear.NEW;
        @CharField(maxLength = 2, nullable = true) Size size;
        @CharField(maxLength = 2, nullable = true, choices = Size.class) String plainSize;
    }

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Copy.class);
        copy(Wear.NEW, Size.LARGE);
        copy(Wear.TORN, Size.SMALL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void copy(Wear wear, Size size) {
        Copy.objects.create(copy -> {
            copy.wear = wear;
            copy.size = size;
            copy.plainSize = size.value();
        });
    }

    @Test
    void it_is_found_by_its_constant_and_by_its_value() {
        for (Object torn : List.of(Wear.TORN, 3, 3L, "3")) {
            assertThat(Copy.objects.filter("wear", torn).get().wear).isEqualTo(Wear.TORN);
        }
        assertThat(Copy.objects.filter("size", Size.LARGE).count()).isEqualTo(1);
        assertThat(Copy.objects.filter("size", "L").count()).isEqualTo(1);
        assertThat(Copy.objects.filter("size__in", List.of(Size.LARGE, "S")).count()).isEqualTo(2);
        assertThat(Copy.objects.filter("plainSize", Size.LARGE).count()).isEqualTo(1);
        assertThatThrownBy(() -> Copy.objects.filter("size", Wear.TORN)).isInstanceOf(ValueError.class)
            .hasMessage("Copy.size expected one of [L, S] but got \"TORN\"");
    }

    @Test
    void it_is_compared_by_its_value() {
        assertThat(Copy.objects.filter("wear__gt", 1).get().wear).isEqualTo(Wear.TORN);
        assertThat(Copy.objects.filter("wear__lt", Wear.USED).get().wear).isEqualTo(Wear.NEW);
        assertThat(Copy.objects.filter("wear__range", List.of(0, 2.5)).get().wear).isEqualTo(Wear.NEW);
        assertThat(Copy.objects.filter("wear__gt", f("id").plus(0)).count()).isEqualTo(1);
    }

    @Test
    void it_is_computed_with_by_its_value() {
        assertThat(Copy.objects.aggregate(sum("wear")).getLong("wear__sum")).isEqualTo(4);
        assertThat(Copy.objects.aggregate(avg("wear")).getDouble("wear__avg")).isEqualTo(2);
        assertThat(Copy.objects.annotate("next", f("wear").plus(1)).orderBy("next").valuesFlat("next").list()).containsExactly(2, 4);
        assertThat(Copy.objects.annotate("letter", coalesce("size", value("?"))).filter("letter", Size.SMALL).count()).isEqualTo(1);
        assertThat(Copy.objects.aggregate(max("wear")).get("wear__max")).as("one of its values is a constant").isEqualTo(Wear.TORN);
    }

    @Test
    void a_value_is_stored_as_the_constant_that_has_it() {
        Copy.objects.update("wear", "2");

        assertThat(Copy.objects.valuesFlat("wear").distinct().list()).containsExactly(Wear.USED);
        assertThatThrownBy(() -> Copy.objects.update("wear", 9)).isInstanceOf(ValueError.class)
            .hasMessage("Copy.wear expected one of [1, 2, 3] but got \"9\"");
    }

    @Test
    void a_row_with_a_value_that_no_constant_has_is_named_found_and_changed() {
        database.update(Sql.of("UPDATE \"bookworm_copy\" SET \"wear\" = 9 WHERE \"size\" = 'L'"));

        assertThatThrownBy(Copy.objects::list).isInstanceOf(ValueError.class)
            .hasMessageContaining("Copy.wear holds 9, which no constant of Wear has as its value: add one, or update the rows");
        assertThat(Copy.objects.defer("wear").list()).hasSize(2);
        assertThat(Copy.objects.aggregate(sum("wear")).getLong("wear__sum")).isEqualTo(12);
        assertThat(Copy.objects.filter("wear", 9).update("wear", Wear.USED)).isEqualTo(1);
        assertThat(Copy.objects.list()).hasSize(2);
    }
}
