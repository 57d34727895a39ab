package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.sql.*;
import java.math.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** What the database computes with numbers, and of which type it is. */
class NumbersTest extends StoredEmma {

    private int pages(Expression computed) {
        Book.objects.update("pages", computed);
        return read().pages;
    }

    private String price(Expression computed) {
        Book.objects.update("price", computed);
        return read().price.toPlainString();
    }

    private boolean isFound(String path, Object value) { return Book.objects.filter(path, value).exists(); }

    @Test
    void a_whole_number_by_a_whole_number_is_a_whole_number() {
        assertThat(pages(value(1).dividedBy(2))).isZero();
        assertThat(price(value(1).dividedBy(2))).as("also where half a pound could be stored").isEqualTo("0.00");
        assertThat(price(value(1).dividedBy(2.0))).isEqualTo("0.50");
        assertThat(price(value(1).dividedBy(new BigDecimal("2")))).isEqualTo("0.50");
    }

    @Test
    void the_four_operations_the_rest_and_the_opposite() {
        assertThat(pages(value(474).plus(1))).isEqualTo(475);
        assertThat(pages(value(474).minus(1))).isEqualTo(473);
        assertThat(pages(value(474).times(2))).isEqualTo(948);
        assertThat(pages(value(474).dividedBy(100))).isEqualTo(4);
        assertThat(pages(value(474).mod(100))).isEqualTo(74);
        assertThat(pages(value(-474).negate())).isEqualTo(474);
        assertThat(pages(value(10).minus(value(4).minus(3)))).as("10 - (4 - 3)").isEqualTo(9);
        assertThat(pages(value(2).plus(3).times(4))).as("(2 + 3) * 4").isEqualTo(20);
    }

    @Test
    void a_number_does_not_shrink_to_the_column_beside_it() {
        assertThat(pages(f("pages").times(1.5))).isEqualTo(711);
        assertThat(isFound("pages__lt", f("pages").times(1.001))).isTrue();
        Book.objects.update("price", "12.45");
        assertThat(price(f("price").times(new BigDecimal("1.1")))).as("13.695 is rounded when it is stored").isEqualTo("13.70");
    }

    @Test
    void each_kind_of_number_in_java_stands_in_a_query() {
        for (Number number : List.of((byte) 1, (short) 1, 1, 1L, 1f, 1d, BigInteger.ONE, BigDecimal.ONE)) {
            assertThat(Types.isNumber(value(number).type())).as(number.getClass().getSimpleName()).isTrue();
            assertThat(isFound("pages", f("pages").plus(number).minus(1))).as(number.getClass().getSimpleName()).isTrue();
        }
        assertThatThrownBy(() -> f("pages").plus(Genre.SCIENCE)).isInstanceOf(ValueError.class)
            .hasMessage("A library.Genre cannot stand in a query: give a number, a text, a boolean, a date, an instant, a duration or "
                + "a UUID");
    }

    @Test
    void a_sum_is_of_the_wider_type_of_its_sides_which_an_exact_and_a_rounded_number_or_two_texts_have_not() {
        assertThat(value(1).plus(2).type()).isEqualTo(Types.INTEGER);
        assertThat(value(1).plus(2L).type()).isEqualTo(Types.BIG_INTEGER);
        assertThat(value(1L).plus(2.0).type()).isEqualTo(Types.FLOAT);
        assertThat(value(BigDecimal.ONE).plus(2L).type()).isEqualTo(Types.DECIMAL);
        FieldType<?> small = new SimpleType<>(Short.class, "SMALLINT", "a number", each -> Short.valueOf(each.toString())) { };
        assertThat(cast(value(1), small).plus(cast(value(1), small)).type()).isEqualTo(Types.BIG_INTEGER);
        assertThatThrownBy(() -> value(BigDecimal.ONE).plus(1.5).type()).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot tell the type of BigDecimal + Double. Numbers combine with numbers");
        assertThatThrownBy(() -> Book.objects.orderBy(cast(f("title").plus(f("genre")), Types.TEXT)).list())
            .isInstanceOf(FieldError.class).hasMessage("Cannot tell the type of Book.title + Book.genre. Numbers combine with numbers, "
                + "dates with dates and durations; to join texts use concat(...).");
    }
}
