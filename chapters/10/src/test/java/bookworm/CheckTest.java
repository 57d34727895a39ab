package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.query.CheckConstraint;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.*;

/** A condition that the database holds every row to, whoever writes it. */
class CheckTest {

    static class Stay extends Model {
        static final Manager<Stay> objects = Manager.of(Stay.class);
        static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
        static final Constraint NIGHTS = check("stay_nights", q("nights__range", List.of(1, 14)));
        static final Constraint PAID = check("stay_paid", q("status__in", List.of("open", "paid's \"end\"")).or(q("day__lt", LEAP_DAY)));

        @DateField LocalDate day = LocalDate.of(2024, 3, 1);
        @IntegerField(nullable = true) Integer nights = 1;
        @CharField(maxLength = 20) String status = "open";
        @PositiveIntegerField int guests = 1;
    }

    static class Limited extends Model {
        static final Constraint HEAVY = check("heavy", not(q("weight", Double.POSITIVE_INFINITY)).and(q("seen", true)));

        @FloatField(nullable = true) Double weight;
        @BooleanField boolean seen = true;
    }

    static class Misspelt extends Model {
        static final Constraint NIGHTS = check("few_nights", q("nihgts__lt", 14));

        @IntegerField int nights;
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Stay.class);
    }

    @AfterEach
    void close() { database.close(); }

    private static String definitionOf(Class<? extends Model> model) {
        return Models.meta(model).state().constraints().get(0).definition(Models.meta(model), Dialect.of("H2"));
    }

    private static void refused(String constraint, Consumer<Stay> fill) {
        assertThatThrownBy(() -> Stay.objects.create(fill)).isInstanceOf(IntegrityError.class).hasMessageStartingWith("Stay: ")
            .hasMessageContaining(constraint);
    }

    @Test
    void a_check_is_written_with_its_values() {
        assertThat(definitionOf(Stay.class)).isEqualTo("CHECK ((\"nights\" >= 1 AND \"nights\" <= 14))");
        assertThat(definitionOf(Limited.class))
            .isEqualTo("CHECK ((NOT (\"weight\" = 'Infinity' AND \"weight\" IS NOT NULL) AND \"seen\" = true))");
        assertThat(new CheckConstraint("anything", q().or(q())).definition(Models.meta(Stay.class), Dialect.of("H2")))
            .as("of an empty condition").isEqualTo("CHECK ((1 = 1))");
    }

    @Test
    void a_row_that_does_not_meet_it_is_refused_by_name() {
        refused("stay_nights", stay -> stay.nights = 0);
        refused("stay_nights", stay -> stay.nights = 15);
        refused("stay_paid", stay -> stay.status = "lost");
        assertThat(Stay.objects.exists()).isFalse();
    }

    @Test
    void a_row_that_meets_it_is_stored_quotes_dates_and_all() {
        Stay.objects.create(stay -> stay.status = "paid's \"end\"");
        Stay.objects.create(stay -> {
            stay.status = "lost";
            stay.day = LocalDate.of(2024, 2, 28);
        });

        assertThat(Stay.objects.count()).isEqualTo(2);
    }

    @Test
    void a_check_does_not_refuse_null() {
        assertThat(Stay.objects.create(stay -> stay.nights = null).id).isNotNull();
    }

    @Test
    void it_holds_for_updates_and_for_whoever_writes_past_the_models() {
        Stay stay = Stay.objects.create(each -> { });
        stay.nights = 15;

        assertThatThrownBy(stay::save).isInstanceOf(IntegrityError.class).hasMessageContaining("stay_nights");
        assertThatThrownBy(() -> database.update(Sql.of("UPDATE \"bookworm_stay\" SET \"nights\" = 0"))).isInstanceOf(IntegrityError.class);
        assertThat(Stay.objects.get().nights).isEqualTo(1);
    }

    @Test
    void a_positive_number_is_a_check_too() {
        Stay.objects.create(stay -> stay.guests = 0);

        refused("guests", stay -> stay.guests = -1);
    }

    @Test
    void a_check_over_a_name_that_is_no_field_is_a_mistake_of_the_model() {
        assertThatThrownBy(() -> Models.meta(Misspelt.class)).isInstanceOf(ModelError.class).hasMessageContaining(
            "Misspelt: the constraint few_nights cannot be used. Cannot resolve 'nihgts' in 'nihgts__lt' on Misspelt."
                + " Did you mean 'nights'?");
        assertThatThrownBy(() -> check("nothing", null)).isInstanceOf(QueryError.class)
            .hasMessage("check: null stands for nothing here, so leave it out.");
    }
}
