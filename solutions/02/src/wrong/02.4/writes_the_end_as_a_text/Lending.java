// misconception: a day has ten characters
// refused with: A day kept as a text
package desk;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.List;

/** Exercise 02.4, debug: two models, their ten mistakes fixed. */
final class Lending {

    private Lending() { }

    @Meta(app = "desk")
    static class Member extends Model {
        /** Up to 100 characters. */
        @CharField(maxLength = 100) String name;

        /** No two members share one. */
        @CharField(maxLength = 200, unique = true) String email = "";

        /** The day of joining. */
        @DateField LocalDate memberSince;

        /** Never below zero. */
        @PositiveIntegerField int finesInCents;

        Member() { }

        Member(String name) { this.name = name; }
    }

    /** Loans have a table of their own, called as Bookworm would call it. */
    @Meta(app = "desk")
    static class Loan extends Model {
        /** Who has the book. */
        @BigIntegerField Long memberId;

        /** Which book. */
        @BigIntegerField Long bookId;

        /** The day on which this loan ends: each has one. */
        @CharField(maxLength = 10) String due;

        /** The day on which the book came back; null while it is lent. */
        @DateField(nullable = true) LocalDate returned;

        /** How often the loan was prolonged. Null for loans from the card index: nobody knows. */
        @IntegerField(nullable = true) Integer renewals;
    }

    static List<ModelMeta> check() { return Models.check(Member.class, Loan.class); }
}
