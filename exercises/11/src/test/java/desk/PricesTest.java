package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "11.6", title = "Prices that Java and the database agree on")
@ReadAgain("Step 1: a sum is a tree")
class PricesTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void all_prices_are_raised() {
        SmallLibrary.book("Emma", null, null, "10.00");
        SmallLibrary.book("Persuasion", null, null, "8.00");
        Prices.raise(10);

        assertThat(price("Emma")).as("10.00 and ten per cent." + (price("Emma").equals("10.00") ? " It is what it was. Of whole numbers, 10 / 100 is 0, and"
            + " 110 / 100 is 1, in Java and in SQL." : "")).isEqualTo("11.00");
        assertThat(price("Persuasion")).as("8.00 and ten per cent.").isEqualTo("8.80");
    }

    @Test
    void a_negative_number_lowers_them() {
        SmallLibrary.book("Emma", null, null, "10.00");
        Prices.raise(-25);

        assertThat(price("Emma")).as("10.00 less 25 per cent.").isEqualTo("7.50");
    }

    @Test
    void a_price_is_rounded_to_five_pence() {
        SmallLibrary.book("below the half", null, null, "2.02");
        SmallLibrary.book("above the half", null, null, "2.03");
        SmallLibrary.book("one cent below ten pence", null, null, "2.09");
        Prices.raise(0);

        assertThat(price("below the half")).as("2.02 is nearer to 2.00 than to 2.05.").isEqualTo("2.00");
        assertThat(price("above the half")).as("2.03 is nearer to 2.05 than to 2.00.").isEqualTo("2.05");
        assertThat(price("one cent below ten pence")).as("2.09 is nearer to 2.10 than to 2.05.").isEqualTo("2.10");
    }

    @Test
    void a_half_goes_up() {
        SmallLibrary.book("to an even number", null, null, "1.35");
        SmallLibrary.book("to an odd number", null, null, "1.45");
        Prices.raise(50);

        assertThat(price("to an even number")).as("1.35 and fifty per cent is 2.025, and a half of five pence goes up.").isEqualTo("2.05");
        assertThat(price("to an odd number")).as("1.45 and fifty per cent is 2.175, and a half of five pence goes up.").isEqualTo("2.20");
    }

    @Test
    @ReadAgain("Step 3: one statement for all rows")
    void a_book_without_a_price_stays_without_one() {
        SmallLibrary.book("Emma", null, null, "10.00");
        SmallLibrary.book("a present", null, null, null);
        SmallLibrary.book("free of charge", null, null, "0.00");
        int raised = Prices.raise(10);

        assertThat(Book.objects.get("title", "a present").price).as("There was no price to raise, and there is none.").isNull();
        assertThat(raised).as("There were two prices, 10.00 and 0.00. update gives how many rows it met, whether they became"
            + " different or not.").isEqualTo(2);
    }

    @Test
    @ReadAgain("Step 3: one statement for all rows")
    void the_database_computes_in_one_statement() {
        SmallLibrary.book("Emma", null, null, "10.00");
        SmallLibrary.book("Persuasion", null, null, "8.00");
        try (QueryLog queries = QueryLog.capture()) {
            Prices.raise(10);

            assertThat(queries.count()).as("However many books there are, it is one statement.").isEqualTo(1);
        }
    }

    @Test
    @ReadAgain("Step 3: one statement for all rows")
    void where_one_price_does_not_fit_none_is_changed() {
        SmallLibrary.book("Emma", null, null, "10.00");
        SmallLibrary.book("a first edition", null, null, "999999.99");

        assertThatThrownBy(() -> Prices.raise(10), "A first edition of 999999.99 would cost over a million, and its column has eight digits. The"
            + " database refuses that by an error, and whoever calls raise must hear of it: none came.")
            .as("The database refuses it, and says so.").isInstanceOf(DatabaseError.class);
        assertThat(price("Emma")).as("One price did not fit, and another was raised nevertheless.").isEqualTo("10.00");
    }

    @Test
    void java_asks_no_database() {
        try (QueryLog queries = QueryLog.capture()) {
            Prices.raised(new BigDecimal("10.00"), 10);

            assertThat(queries.count()).as("raised says beforehand what raise will make of a price: in Java, by itself.").isZero();
        }
    }

    @Test
    void java_says_the_same_of_every_price() {
        assertThatCode(() -> Prices.raised(null, 10)).as("Of no price comes none.").doesNotThrowAnyException();
        assertThat(Prices.raised(null, 10)).as("Of no price comes none.").isNull();
        for (int percent : List.of(0, 1, 3, 7, 10, 15, 25, 50, 57, -3, -10, -50)) {
            library.update(Sql.of("DELETE FROM \"desk_book\""));
            library.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"price\") SELECT X, X / 100.0 FROM SYSTEM_RANGE(1, 1500)"));
            library.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"price\") SELECT X * 63101, X * 631.01 FROM SYSTEM_RANGE(1, 1000)"));
            Prices.raise(percent);
            for (Book book : Book.objects.all()) {
                BigDecimal before = new BigDecimal(book.title).movePointLeft(2);
                BigDecimal said = Prices.raised(before, percent);
                assertThat(said).as("Java says what becomes of a price, and it is null: " + before).isNotNull();
                assertThat(said.compareTo(book.price)).as(() -> before + " and " + percent + " per cent is " + book.price + " in the database, and "
                    + said + " in Java. Let both take the same steps, with exact numbers, and round once, alike.").isZero();
            }
        }
    }

    private static String price(String title) { return Book.objects.get("title", title).price.toPlainString(); }
}
