package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import library.*;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The value that a row has which comes without one: what the table says, and what an object of Java does about it. */
class DbDefaultTest {

    static class Edition extends Model {
        static final Manager<Edition> objects = Manager.of(Edition.class);

        @CharField(maxLength = 2, dbDefault = "en") String language;
        @CharField(maxLength = 3, dbDefault = "HIS") Genre genre;
        @CharField(maxLength = 20) String binding = "hardcover";
        @CharField(maxLength = 20, nullable = true, dbDefault = "none") String motto;
        @DecimalField(maxDigits = 5, decimalPlaces = 2, dbDefault = "9.50") BigDecimal price;
        @DateField(dbDefault = "1815-12-23") LocalDate printed;
        @BooleanField(dbDefault = "true") Boolean isLent;
        @TextField(blank = true) String remark;
    }

    static class Code extends Model {
        static final Manager<Code> objects = Manager.of(Code.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    static class Wrong extends Model {
        @IntegerField(dbDefault = "many") Integer pages;
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Library.openEmpty();
        Schema.create(Edition.class, Code.class);
    }

    @AfterEach
    void close() { database.close(); }

    @Test
    void a_row_that_comes_from_elsewhere_gets_what_the_table_says() {
        database.update(Sql.of("INSERT INTO \"bookworm_edition\" (\"binding\", \"remark\") VALUES ('paperback', '')"));
        Edition edition = Edition.objects.get("binding", "paperback");

        assertThat(edition.language).isEqualTo("en");
        assertThat(edition.genre).isEqualTo(Genre.HISTORY);
        assertThat(edition.motto).isEqualTo("none");
        assertThat(edition.price).isEqualTo(new BigDecimal("9.50"));
        assertThat(edition.printed).isEqualTo("1815-12-23");
        assertThat(edition.isLent).isTrue();
    }

    @Test
    void an_object_that_is_saved_without_a_value_has_it_too_and_is_validated_with_it() {
        assertThatCode(new Edition()::fullClean).doesNotThrowAnyException();
        Edition edition = Edition.objects.create(each -> { });

        assertThat(List.of(edition.language, edition.binding, edition.price, edition.printed, edition.isLent))
            .containsExactly("en", "hardcover", new BigDecimal("9.50"), LocalDate.of(1815, 12, 23), true);
        assertThat(Edition.objects.get("pk", edition.id).language).isEqualTo("en");
    }

    @Test
    void a_value_that_somebody_gave_is_kept_and_so_is_a_null_where_it_is_allowed() {
        Edition edition = Edition.objects.create(each -> each.language = "de");

        assertThat(edition.language).isEqualTo("de");
        assertThat(edition.motto).isNull();
        assertThat(edition.remark).as("a text that may not be null").isEmpty();
    }

    @Test
    void only_a_new_row_is_filled() {
        Edition edition = Edition.objects.create(each -> { });
        edition.language = null;

        assertThatThrownBy(edition::save).isInstanceOf(IntegrityError.class);
        assertThatThrownBy(edition::fullClean).isInstanceOf(ValidationError.class)
            .hasMessageContaining("language: This field cannot be null.");
    }

    @Test
    void a_default_that_does_not_fit_its_field_makes_no_table() {
        assertThatThrownBy(() -> Schema.create(Wrong.class)).isInstanceOf(ValueError.class).hasMessageContainingAll("Wrong.pages", "many");
    }

    @Test
    void a_key_that_nobody_set_is_not_made_up() {
        assertThatThrownBy(() -> Code.objects.create(each -> { })).isInstanceOf(IntegrityError.class);
    }
}
