package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.*;

@Exercise(value = "11.4", title = "A fine that is added twice")
@ReadAgain("Step 3: one statement for all rows")
class FinesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    /** The other desk comes after the first statement of ours, and after the second, and so on. */
    private static final int MOMENTS = 3;
    private static final String TABLE = "UPDATE \"desk_loan\" SET ";

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void what_is_out_and_overdue_is_fined() {
        SmallLibrary.loan("Emma", YESTERDAY, null, "0.00", null);
        SmallLibrary.loan("due today", TODAY, null, "0.00", null);
        SmallLibrary.loan("brought back", YESTERDAY, TODAY, "0.20", YESTERDAY);
        SmallLibrary.loan("Ivanhoe", TODAY.minusDays(5), null, "0.00", null);
        Fines.charge(TODAY);

        assertThat(fine("Emma")).as("Emma is out, was due yesterday, and was never fined before: finedOn is null. She owes today's 0.10.")
            .isEqualTo("0.10");
        assertThat(fine("Ivanhoe")).as("Ivanhoe was due five days ago. A call adds 0.10, however late a book is.").isEqualTo("0.10");
        assertThat(fine("due today")).as("A book that is due today is not late yet.").isEqualTo("0.00");
        assertThat(fine("brought back")).as("What was brought back is not fined any more.").isEqualTo("0.20");
    }

    @Test
    void what_was_fined_on_another_day_is_fined_again() {
        SmallLibrary.loan("Emma", YESTERDAY.minusDays(9), null, "0.90", YESTERDAY);
        Fines.charge(TODAY);

        assertThat(fine("Emma")).as("0.90 was owed, and a day more is 0.10.").isEqualTo("1.00");
        Fines.charge(TODAY);
        assertThat(fine("Emma")).as("She was fined yesterday, and then twice today: note the day for each loan that is fined, whether it was fined before"
            + " or not.").isEqualTo("1.00");
        Fines.charge(TODAY.plusDays(1));
        assertThat(fine("Emma")).as("And 0.10 on the next day.").isEqualTo("1.10");
    }

    @Test
    void a_day_is_charged_once_however_often_one_asks() {
        SmallLibrary.loan("Emma", YESTERDAY, null, "0.00", null);
        SmallLibrary.loan("Persuasion", YESTERDAY, null, "0.10", TODAY);
        int fined = Fines.charge(TODAY);

        assertThat(fine("Persuasion")).as("Persuasion was fined today already.").isEqualTo("0.10");
        assertThat(fined).as("Persuasion was fined today already, so this call has fined Emma alone.").isEqualTo(1);
        assertThat(Fines.charge(TODAY)).as("The second call of the day has fined none.").isZero();
        assertThat(fine("Emma")).as("Emma was fined twice on one day: each loan must know the day for which it was fined last.").isEqualTo("0.10");
    }

    @Test
    void a_payment_at_another_desk_is_not_lost() {
        for (int after = 1; after <= MOMENTS; after++) {
            onlyEmma("2.00", null);
            Meanwhile other = charge(after, TABLE + "\"fine\" = \"fine\" - 1.50");
            assertThat(fine("Emma")).as("2.00 was owed, another desk took 1.50, and today's 0.10 is to be added." + (other.cameBetween ? " It took them"
                + " after charge had read, and before it wrote. A sum of what was read before is old when it is written: let the database add." : ""))
                .isEqualTo("0.60");
        }
    }

    @Test
    void two_desks_charge_a_day_once() {
        for (int after = 1; after <= MOMENTS; after++) {
            onlyEmma("0.00", YESTERDAY);
            Meanwhile other = charge(after, TABLE + "\"fine\" = \"fine\" + 0.10, \"fined_on\" = ? WHERE \"fined_on\" <> ?", TODAY, TODAY);
            assertThat(fine("Emma")).as("Two desks charged the same day." + (other.cameBetween ? " The other did after ours had read, and before it wrote."
                + " Who reads first whether a loan was fined today, and then writes, has an old answer: let the WHERE of the UPDATE ask."
                : other.came ? " The other did between two statements of ours: the fine and the day for which it is are to be written by one UPDATE." : ""))
                .isEqualTo("0.10");
            assertThat(other.fined).as("Two desks charged the same day, and each gives how many loans it fined itself. The other one fined "
                + other.rows + " of one.").isEqualTo(1 - other.rows);
        }
    }

    @Test
    void what_is_brought_back_meanwhile_stays_back() {
        for (int after = 1; after <= MOMENTS; after++) {
            onlyEmma("0.00", null);
            Meanwhile other = charge(after, TABLE + "\"returned_on\" = ?", TODAY);
            assertThat(emma().returnedOn).as("Another desk took the book back while charge was at work, and now it is out again: an object that is saved"
                + " writes all of its fields, the old ones too.").isEqualTo(TODAY);
            if (other.cameBetween) {
                assertThat(fine("Emma")).as("The book was back before the fine was written: let the WHERE of the UPDATE ask.").isEqualTo("0.00");
            }
        }
    }

    @Test
    void what_may_stay_out_longer_meanwhile_is_not_late() {
        for (int after = 1; after <= MOMENTS; after++) {
            onlyEmma("0.00", null);
            Meanwhile other = charge(after, TABLE + "\"due_on\" = ?", TODAY.plusDays(7));
            if (other.cameBetween) {
                assertThat(fine("Emma")).as("Another desk gave the book another week before the fine was written, so it was not late any more: let the WHERE"
                    + " of the UPDATE ask for all that must be true.").isEqualTo("0.00");
            }
        }
    }

    @Test
    void what_is_paid_is_taken_off() {
        SmallLibrary.loan("Persuasion", YESTERDAY, null, "3.00", null);
        Loan loan = SmallLibrary.loan("Emma", YESTERDAY, null, "2.00", null);

        boolean paid = Fines.pay(loan, new BigDecimal("0.50"));
        assertThat(fine("Persuasion")).as("Another loan was not paid for.").isEqualTo("3.00");
        assertThat(fine("Emma")).as("2.00 was owed, and 0.50 paid.").isEqualTo("1.50");
        assertThat(paid).as("0.50 of 2.00 was paid.").isTrue();
        assertThat(loan.fine).as("The object must know what the table has: refresh it.").isEqualByComparingTo("1.50");
        assertThat(Fines.pay(loan, new BigDecimal("1.50"))).as("All that was owed was paid.").isTrue();
    }

    @Test
    void more_than_is_owed_is_not_taken() {
        Loan loan = SmallLibrary.loan("Emma", YESTERDAY, null, "0.30", null);

        assertThat(Fines.pay(loan, new BigDecimal("0.50"))).as("0.30 is owed, so 0.50 cannot be taken off.").isFalse();
        assertThat(fine("Emma")).as("0.30 is owed, and nothing was taken.").isEqualTo("0.30");
        for (int after = 1; after <= MOMENTS; after++) {
            Loan small = onlyEmma("0.30", null);
            OtherDesk other = new OtherDesk(library, after, TABLE + "\"fine\" = \"fine\" - 0.20 WHERE \"fine\" >= 0.20");
            try (other) {
                assertThat(Fines.pay(small, new BigDecimal("0.50"))).as("At most 0.30 is owed, so 0.50 cannot be taken off.").isFalse();
            }
            assertThat(fine("Emma")).as("0.30 was owed, and at another desk 0.20 was to be paid meanwhile." + (other.rows() == 1
                ? " It was, and pay has written over that what it had read before. Where nothing is taken, write nothing."
                : " It was refused there: who takes off too much first, and gives it back afterwards, lets others see less than is owed.")).isEqualTo("0.10");
        }
    }

    @Test
    void the_table_knows_what_is_owed_and_the_object_does_not() {
        Loan loan = SmallLibrary.loan("Emma", YESTERDAY, null, "0.20", null);
        library.update(Sql.of(TABLE + "\"fine\" = 0.50, \"returned_on\" = ?", TODAY));

        assertThat(Fines.pay(loan, new BigDecimal("0.40"))).as("The table says 0.50, and the object, read before, 0.20. What is owed stands in the"
            + " table: ask there.").isTrue();
        assertThat(fine("Emma")).as("0.50 was owed, and 0.40 paid.").isEqualTo("0.10");
        assertThat(loan.fine).as("The object must have what the table has: 0.10.").isEqualByComparingTo("0.10");
        assertThat(emma().returnedOn).as("Another desk took the book back, and now it is out again: an object that is saved writes all of its"
            + " fields, the old ones too.").isEqualTo(TODAY);
        library.update(Sql.of(TABLE + "\"fine\" = 0"));
        assertThat(Fines.pay(loan, new BigDecimal("0.10"))).as("The table says 0.00, and the object 0.10.").isFalse();
        assertThat(loan.fine).as("Nothing was taken, and the object must have what the table has: 0.00.").isEqualByComparingTo("0.00");
    }

    @Test
    void two_desks_cannot_take_more_than_is_owed() {
        for (int after = 1; after <= MOMENTS; after++) {
            Loan loan = onlyEmma("1.00", null);
            boolean paid;
            OtherDesk other = new OtherDesk(library, after, TABLE + "\"fine\" = \"fine\" - 0.70 WHERE \"fine\" >= 0.70");
            try (other) {
                paid = Fines.pay(loan, new BigDecimal("0.50"));
            }
            boolean otherWasFirst = other.rows() == 1;
            assertThat(fine("Emma")).as("1.00 was owed. At one desk 0.70 was paid, at the other 0.50, in the same moment, and there is only enough for"
                + " one of them. Who reads first what is owed, and then writes, has an old answer: let the WHERE of the UPDATE ask.")
                .isEqualTo(otherWasFirst ? "0.30" : "0.50");
            assertThat(paid).as("Whether it was paid, the number of rows says.").isEqualTo(!otherWasFirst);
        }
    }

    @Test
    void the_object_has_what_was_left_after_both_desks() {
        for (int after = 1; after <= MOMENTS; after++) {
            Loan loan = onlyEmma("1.00", null);
            boolean cameBetween;
            try (OtherDesk other = new OtherDesk(library, after, TABLE + "\"fine\" = \"fine\" - 0.20")) {
                Fines.pay(loan, new BigDecimal("0.50"));
                cameBetween = other.cameBetween();
            }
            assertThat(fine("Emma")).as("1.00 was owed. 0.50 was paid at one desk, and 0.20 at the other.").isEqualTo("0.30");
            if (cameBetween) {
                assertThat(loan.fine).as("1.00 was owed. Another desk took 0.20 after pay had read, and before pay took 0.50. The object must have what the"
                    + " table has then: read it after the UPDATE.").isEqualByComparingTo("0.30");
            }
        }
    }

    /** What charge gave, how many rows the other desk met, and when: after charge had read and before it wrote, or between any statements. */
    private record Meanwhile(int fined, int rows, boolean cameBetween, boolean came) { }

    /** Charges while another desk runs that SQL, after so many statements of ours. */
    private Meanwhile charge(int after, String meanwhile, Object... values) {
        OtherDesk other = new OtherDesk(library, after, meanwhile, values);
        int fined;
        try (other) {
            fined = Fines.charge(TODAY);
        }
        return new Meanwhile(fined, other.rows(), other.cameBetween(), other.came());
    }

    /** The table has this loan alone: it was due yesterday, and is out. */
    private Loan onlyEmma(String fine, LocalDate finedOn) {
        library.update(Sql.of("DELETE FROM \"desk_loan\""));
        return SmallLibrary.loan("Emma", YESTERDAY, null, fine, finedOn);
    }

    private static Loan emma() { return Loan.objects.get("title", "Emma"); }

    private static String fine(String title) { return Loan.objects.get("title", title).fine.toPlainString(); }
}
