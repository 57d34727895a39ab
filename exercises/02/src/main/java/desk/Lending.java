package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.List;

/**
 * Exercise 02.4, debug: two models with ten mistakes. The comments are right: they say what the library wants.
 * The check names nine of the mistakes. The tenth no check can see.
 */
final class Lending {

    private Lending() { }

    @Meta(app = "desk")
    static class Member extends Model {
        /** Up to 100 characters. */
        @CharField(maxLength = 0) String name;

        /** No two members share one. */
        @CharField(maxLength = 200, unique = true) final String email = "";

        /** The day of joining. */
        @DateField String memberSince;

        /** Never below zero. */
        @IntegerField @PositiveIntegerField int finesInCents;

        Member(String name) { this.name = name; }
    }

    /** Loans have a table of their own, called as Bookworm would call it. */
    @Meta(app = "desk", table = "desk_member")
    static class Loan extends Model {
        /** Who has the book. */
        @BigIntegerField Long memberId;

        /** Which book. */
        @BigIntegerField(column = "member_id") Long bookId;

        /** The day on which this loan ends: each has one. */
        @DateField static LocalDate due;

        /** The day on which the book came back; null while it is lent. */
        LocalDate returned;

        /** How often the loan was prolonged. Null for loans from the card index: nobody knows. */
        @IntegerField(nullable = true) int renewals;
    }

    static List<ModelMeta> check() {
        Todo.here("02.4", "fix ten mistakes in two models, and delete this line");
        return Models.check(Member.class, Loan.class);
    }
}
