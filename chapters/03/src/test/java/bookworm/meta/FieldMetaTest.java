package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.math.BigDecimal;
import library.*;
import org.junit.jupiter.api.Test;

/** The metadata reaches into an object, and finds what the new options can have wrong. */
class FieldMetaTest {

    private static final ModelMeta BOOK = Models.meta(Book.class);

    @Test
    void a_field_is_set_and_got_by_its_name() {
        Book book = new Book();
        BOOK.field("pages").set(book, 474);

        assertThat(book.pages).isEqualTo(474);
        assertThat(BOOK.field("pages").get(book)).isEqualTo(474);
    }

    @Test
    void a_new_object_has_the_defaults_of_its_class() {
        Book book = (Book) BOOK.newInstance();

        assertThat(book.genre).isEqualTo("FIC");
        assertThat(book.price).isNull();
    }

    static class Broken extends Model {
        @TextField String name = String.valueOf((Object) null).substring(9);
    }

    @Test
    void a_constructor_that_throws_is_told_with_its_model_and_its_reason() {
        assertThatThrownBy(() -> Models.meta(Broken.class).newInstance()).isInstanceOf(IllegalStateException.class)
            .hasMessageContainingAll("The constructor of Broken threw", "StringIndexOutOfBounds");
    }

    static class MorePlacesThanDigits extends Model {
        @DecimalField(maxDigits = 2, decimalPlaces = 3) BigDecimal price;
    }

    @Test
    void decimal_places_are_part_of_the_digits() {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.meta(MorePlacesThanDigits.class));

        assertThat(error.problems()).singleElement().asString()
            .startsWith("MorePlacesThanDigits.price maxDigits is 2 and decimalPlaces 3");
    }
}
