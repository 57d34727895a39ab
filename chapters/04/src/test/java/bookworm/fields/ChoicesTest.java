package bookworm.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import java.util.Map;
import library.*;
import org.junit.jupiter.api.*;

/** A field with choices, as a text beside an enum and as the enum itself. */
class ChoicesTest {

    enum Stars implements Choice {
        BAD(1), FINE(3), GREAT(5);

        private final int value;

        Stars(int value) {
            this.value = value;
        }

        @Override public Integer value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    static class Opinion extends Model {
        @IntegerField(nullable = true) Stars stars;
        @CharField(maxLength = 1, nullable = true) Wear wear;
        @CharField(maxLength = 3, choices = Genre.class) String genre = "FIC";
        @CharField(maxLength = 20) String word = "good";
    }

    enum Shelf implements Choice {
        OPEN("O"), CLOSED("C"), SHUT("C"), CELLAR("CELLAR");

        private final String value;

        Shelf(String value) {
            this.value = value;
        }

        @Override public String value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    enum Only implements Choice {
        WHATEVER;

        @Override public Integer value() {
            return 7;
        }

        @Override public String label() {
            return name();
        }
    }

    static class Place extends Model {
        @CharField(maxLength = 4) Shelf shelf;
        @CharField(maxLength = 4, choices = Only.class) String only;
    }

    private static final ModelMeta MODEL = Models.meta(Opinion.class);

    private final Database database = Database.open(LibraryRows.url());

    @BeforeEach
    void create() {
        ByMetadata.createTable(database, Opinion.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_enum_is_stored_by_its_declared_value() {
        Opinion opinion = new Opinion();
        opinion.stars = Stars.GREAT;
        opinion.wear = Wear.TORN;
        ByMetadata.insert(database, opinion);

        assertThat(database.query(Sql.of("SELECT stars, wear FROM fields_opinion"), row -> row.getInt(1) + row.getString(2)))
            .as("the value, never the ordinal: the order of an enum may change").containsExactly("5T");
    }

    @Test
    void an_enum_is_taken_from_its_value_and_from_itself() {
        assertThat(MODEL.field("wear").convert("T")).isEqualTo(Wear.TORN);
        assertThat(MODEL.field("wear").convert(Wear.TORN)).isEqualTo(Wear.TORN);
        assertThat(MODEL.field("stars").convert(5)).isEqualTo(Stars.GREAT);
    }

    @Test
    void an_enum_of_numbers_is_taken_from_a_forms_text_and_from_any_whole_number() {
        assertThat(MODEL.field("stars").convert("5")).isEqualTo(Stars.GREAT);
        assertThat(MODEL.field("stars").convert(5L)).isEqualTo(Stars.GREAT);
    }

    @Test
    void a_text_with_choices_takes_the_constant_for_its_value() {
        assertThat(MODEL.field("genre").convert(Genre.HISTORY)).isEqualTo("HIS");
    }

    @Test
    void a_value_that_is_no_choice_is_answered_with_the_choices() {
        assertThatThrownBy(() -> MODEL.field("wear").convert("X")).isInstanceOf(ValidationError.class)
            .hasMessage("Opinion.wear expected one of [N, R, T] but got \"X\"");
    }

    @Test
    void a_row_with_a_value_that_is_no_choice_any_more_is_read_with_an_error_that_names_its_field() {
        ByMetadata.insert(database, new Opinion());
        database.update(Sql.of("UPDATE fields_opinion SET stars = ?", 4));

        assertThatThrownBy(() -> ByMetadata.select(database, Opinion.class, "")).isInstanceOf(ValueError.class)
            .hasMessage("Opinion.stars holds 4, which no constant of Stars has as its value: add one, or update the rows");
    }

    @Test
    void the_column_has_the_type_of_the_annotation() {
        assertThat(MODEL.field("stars").type().columnType()).isEqualTo("INTEGER");
        assertThat(MODEL.field("wear").type().columnType()).isEqualTo("VARCHAR(1)");
    }

    @Test
    void the_choices_are_the_enums_in_its_order() {
        Map<Object, String> choices = MODEL.field("wear").choices();

        assertThat(choices).containsExactly(Map.entry("N", "as new"), Map.entry("R", "well read"), Map.entry("T", "torn"));
        assertThat(MODEL.field("genre").choices()).containsKeys("FIC", "NON", "SCI", "HIS");
        assertThat(MODEL.field("word").choices()).as("any word will do").isEmpty();
    }

    @Test
    void a_choice_is_displayed_by_its_label() {
        Opinion opinion = new Opinion();
        opinion.wear = Wear.READ;

        assertThat(opinion.display("genre")).isEqualTo("Fiction");
        assertThat(opinion.display("wear")).isEqualTo("well read");
    }

    @Test
    void what_is_no_choice_is_displayed_as_it_is() {
        Opinion opinion = new Opinion();
        opinion.genre = "DYS";

        assertThat(opinion.display("genre")).isEqualTo("DYS");
        assertThat(opinion.display("word")).isEqualTo("good");
        assertThat(opinion.display("wear")).as("null stays null").isNull();
    }

    @Test
    void choices_that_the_column_cannot_hold_or_tell_apart_are_mistakes_of_the_model() {
        assertThatThrownBy(() -> Models.check(Place.class)).isInstanceOf(ModelError.class).hasMessage("""
            3 mistakes in the models:
              - Place.shelf has the choice SHUT with the value "C", but CLOSED has that value already: give each its own.
              - Place.shelf has the choice CELLAR with the value "CELLAR", but the field refuses it: \
            Ensure this value has at most 4 characters (it has 6).
              - Place.only has the choice WHATEVER with the value "7", but its column holds String: change one of them.""");
    }
}
