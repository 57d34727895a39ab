package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import library.*;
import org.junit.jupiter.api.*;

/** What comes back of what was saved. */
class ReadingTest extends StoredEmma {

    static class Everything extends Model {
        static final Manager<Everything> objects = Manager.of(Everything.class);

        @BooleanField boolean lent = true;
        @FloatField Double weight;
        @DecimalField(maxDigits = 8, decimalPlaces = 2) BigDecimal price;
        @DateTimeField Instant moment;
        @UUIDField UUID number;
        @CharField(maxLength = 3) Genre genre;
        @IntegerField(nullable = true) Integer rating = 5;
    }

    private Everything stored;

    @BeforeEach
    void store() {
        Schema.create(Everything.class);
        stored = Everything.objects.create(object -> {
            object.lent = false;
            object.weight = 0.25;
            object.price = new BigDecimal("9.99");
            object.moment = Instant.parse("2024-02-29T18:30:00.123456Z");
            object.number = UUID.fromString("00000000-0000-0000-0000-00000000002a");
            object.genre = Genre.SCIENCE;
            object.rating = null;
        });
    }

    @Test
    void each_field_of_a_book_comes_back_in_its_place() {
        assertThat(read()).usingRecursiveComparison().isEqualTo(emma);
    }

    @Test
    void each_type_comes_back_as_it_was() {
        assertThat(Everything.objects.get("pk", stored.id)).usingRecursiveComparison().isEqualTo(stored);
    }

    @Test
    void a_null_is_not_topped_up_with_the_initialiser() {
        assertThat(Everything.objects.get("pk", stored.id).rating).isNull();
    }

    @Test
    void an_enum_is_kept_by_its_value_and_found_by_it() {
        assertThat(Everything.objects.get("genre", "SCI")).isEqualTo(stored);
        assertThat(Everything.objects.get("genre", Genre.SCIENCE)).isEqualTo(stored);
    }

    @Test
    void a_stored_value_that_is_no_choice_is_told_with_its_field() {
        elsewhere("UPDATE \"bookworm_everything\" SET \"genre\" = 'XXX'");

        assertThatThrownBy(() -> Everything.objects.get("pk", stored.id)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Everything.genre", "XXX");
    }
}
