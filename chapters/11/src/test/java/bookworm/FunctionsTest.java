package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.util.List;
import library.*;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the database computes of a text, a number, or several values: written to Jane Austen's biography, and read there. */
class FunctionsTest extends StoredEmma {

    private String ofAusten(Expression computed) {
        Author.objects.update("biography", computed);
        return Author.objects.get().biography;
    }

    private String number(Expression computed) { return ofAusten(cast(computed, Types.TEXT)); }

    @Test
    void a_text_names_a_field_and_a_value_stands_for_itself() {
        assertThat(ofAusten(upper("name"))).isEqualTo("JANE AUSTEN");
        assertThat(ofAusten(upper(value("name")))).isEqualTo("NAME");
        assertThat(ofAusten(lower(concat("name", value(", "), upper("name"))))).isEqualTo("jane austen, jane austen");
        assertThatThrownBy(() -> Author.objects.update("biography", upper("nmae"))).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot resolve 'nmae' on Author. Did you mean 'name'?");
        assertThatThrownBy(() -> upper(null)).isInstanceOf(QueryError.class)
            .hasMessage("null names no field. Where a null is meant itself, write value(null).");
        assertThatThrownBy(() -> concat((Object[]) null)).isInstanceOf(QueryError.class);
    }

    @Test
    void joined_texts_take_a_null_for_an_empty_one() {
        assertThat(ofAusten(concat("name", value(null), value("!")))).isEqualTo("Jane Austen!");
    }

    @Test
    void a_length_counts_characters() {
        assertThat(number(length("name"))).isEqualTo("11");
        assertThat(number(length(value("📚 Café")))).as("one beyond the basic plane counts once").isEqualTo("6");
    }

    @Test
    void a_part_is_taken_from_where_one_counts_1() {
        assertThat(ofAusten(substr("name", 6))).isEqualTo("Austen");
        assertThat(ofAusten(substr("name", 6, 2))).isEqualTo("Au");
        assertThat(ofAusten(left("name", 4))).isEqualTo("Jane");
        assertThat(ofAusten(right("name", 6))).isEqualTo("Austen");
        assertThat(number(strIndex("name", value("Au")))).isEqualTo("6");
        assertThat(number(strIndex("name", value("Woolf")))).as("not in it").isEqualTo("0");
    }

    @Test
    void a_text_matches_a_pattern() {
        assertThat(Author.objects.filter("name__regex", "^J\\w+ A").exists()).isTrue();
        assertThat(Author.objects.filter("name__regex", "^j").exists()).isFalse();
        assertThat(Author.objects.filter("name__iregex", "^j").exists()).isTrue();
    }

    @Test
    void a_length_or_a_place_is_counted_from_1() {
        for (ThrowingCallable call : List.<ThrowingCallable>of(() -> left("name", 0), () -> right("name", 0),
            () -> lpad("name", 0, "name"), () -> rpad("name", 0, "name"))) {
            assertThatThrownBy(call).isInstanceOf(QueryError.class).hasMessage("length is at least 1, not 0.");
        }
        assertThatThrownBy(() -> substr("name", 0)).hasMessage("from is at least 1, not 0.");
        assertThatThrownBy(() -> substr("name", 0, 1)).hasMessage("from is at least 1, not 0.");
        assertThatThrownBy(() -> repeat("name", 0)).hasMessage("times is at least 1, not 0.");
    }

    @Test
    void a_text_is_filled_up_cut_trimmed_repeated_and_replaced() {
        assertThat(ofAusten(lpad("name", 14, value("<>")))).isEqualTo("<><Jane Austen");
        assertThat(ofAusten(rpad("name", 14, value("<>")))).isEqualTo("Jane Austen<><");
        assertThat(ofAusten(lpad("name", 4, value(".")))).isEqualTo("Jane");
        assertThat(ofAusten(rpad("name", 4, value(".")))).isEqualTo("Jane");
        assertThat(ofAusten(repeat(value("ha"), 3))).isEqualTo("hahaha");
        assertThat(ofAusten(trim(value("  Emma  ")))).isEqualTo("Emma");
        assertThat(ofAusten(ltrim(value("  Emma  ")))).isEqualTo("Emma  ");
        assertThat(ofAusten(rtrim(value("  Emma  ")))).isEqualTo("  Emma");
        assertThat(ofAusten(replace("name", value("e"), value("3")))).isEqualTo("Jan3 Aust3n");
    }

    @Test
    void numbers_are_rounded_raised_and_what_is_left() {
        Expression number = value(new BigDecimal("-2.567"));

        assertThat(number(abs(number))).isEqualTo("2.567");
        assertThat(new BigDecimal(number(round(number, 2)))).isEqualByComparingTo("-2.57");
        assertThat(new BigDecimal(number(floor(number)))).isEqualByComparingTo("-3");
        assertThat(new BigDecimal(number(ceil(number)))).isEqualByComparingTo("-2");
        assertThat(number(mod(value(474), 100))).isEqualTo("74");
        assertThat(new BigDecimal(number(power(value(2), 10)))).isEqualByComparingTo("1024");
    }

    @Test
    void of_several_values_the_first_that_is_there_or_the_extreme_one() {
        assertThat(ofAusten(coalesce(value(null), "name", value("nobody")))).isEqualTo("Jane Austen");
        assertThat(number(greatest(value(3), 1, 2))).isEqualTo("3");
        assertThat(number(least(value(3), 1, 2))).isEqualTo("1");
        assertThat(number(coalesce(greatest(value(3), value(null)), -1))).as("null where one is null").isEqualTo("-1");
        assertThat(number(coalesce(least(value(3), value(null)), -1))).as("null where one is null").isEqualTo("-1");
        assertThat(ofAusten(coalesce(nullIf("name", value("Jane Austen")), value("somebody else")))).isEqualTo("somebody else");
    }

    @Test
    void values_of_two_types_are_refused_where_their_type_matters() {
        assertThatThrownBy(() -> number(coalesce("birthDate", 0))).isInstanceOf(FieldError.class)
            .hasMessage("The values are of different types, LocalDate and Integer: make them one with cast(...).");
        assertThat(number(coalesce(cast(value(null), Types.BIG_INTEGER), 7))).as("whole numbers go together").isEqualTo("7");
    }

    @Test
    void any_function_of_the_database_can_be_called_by_its_name() {
        assertThat(ofAusten(Func.of("SOUNDEX", Types.TEXT, f("name")))).isEqualTo("J523");
        assertThatThrownBy(() -> Func.of("UPPER(name); --", Types.TEXT)).isInstanceOf(QueryError.class)
            .hasMessage("'UPPER(name); --' cannot name a function: take letters, digits and underscores, 63 at most.");
    }
}
