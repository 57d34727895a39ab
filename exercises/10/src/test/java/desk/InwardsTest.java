package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.query.Q;
import bookworm.sql.Expression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Predicate;
import org.junit.jupiter.api.*;

@Exercise(value = "10.6", title = "Each NOT inwards")
@ReadAgain("Step 1: a condition is a value")
class InwardsTest {

    private static final Q LOST = q("lost", true);
    private static final Q FINED = q("fine__gt", 0);
    private static final Q WISH = q("wish__startswith", "no");
    private static final Q STAFF = q("borrower", "STF");

    private final Database library = SmallLibrary.open();

    InwardsTest() {
        for (int i = 0; i < 36; i++) {
            int number = i;
            Loan.objects.create(loan -> {
                loan.title = "loan " + number;
                loan.due = LocalDate.of(2024, 3, 1);
                loan.lost = number % 2 == 0;
                loan.borrower = number / 2 % 2 == 0 ? "STF" : "RDR";
                loan.fine = Arrays.asList(null, BigDecimal.ZERO, BigDecimal.TEN).get(number / 4 % 3);
                loan.wish = Arrays.asList(null, "no letters", "by telephone").get(number / 12);
            });
        }
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void what_has_no_not_stays_the_same() {
        same("There is no NOT in it.", LOST);
        same("There is no NOT in it.", LOST.or(FINED.and(WISH)));
    }

    @Test
    void a_not_before_one_lookup_stays() {
        same("NOT stands before one lookup already, and stays there.", not(LOST));
        same("NOT stands before one lookup already, and stays there.", not(LOST).and(FINED));
    }

    @Test
    void not_of_an_and_is_an_or_of_nots() {
        same("NOT (a AND b) is NOT a OR NOT b.", not(LOST.and(FINED)));
        same("NOT (a OR b) is NOT a AND NOT b.", not(LOST.or(FINED)));
    }

    @Test
    void two_nots_cancel() {
        same("NOT (a AND NOT b) is NOT a OR b: two NOTs above b cancel.", not(LOST.and(not(FINED))));
        same("Three NOTs above c are one.", not(LOST.and(not(FINED.or(not(WISH))))));
    }

    @Test
    void it_reaches_every_depth() {
        same("A NOT may stand below an AND or an OR: go down the whole tree.", STAFF.or(LOST.and(not(FINED.or(WISH)))));
        same("Three levels: each NOT that is passed changes what lies below.", not(STAFF.or(LOST.and(FINED.or(WISH)))));
    }

    @Test
    void an_empty_condition_stays_empty() {
        assertThat(rows(Inwards.inwards(q()))).as("An empty condition asks for nothing, and all are found.").hasSize(36);
    }

    @Test
    void the_rows_are_the_same_whatever_the_condition() {
        Random random = new Random(474);
        for (int i = 0; i < 200; i++) {
            Q condition = condition(random, 3);
            String before = condition.toString();
            same("Found by chance.", condition);
            assertThat(condition).as("Whoever made the condition may use it elsewhere: make a new one.").hasToString(before);
        }
    }

    private static Q condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return List.of(LOST, FINED, WISH, STAFF, q("fine", null), not(FINED)).get(random.nextInt(6));
        }
        Q one = condition(random, depth - 1);
        Q other = condition(random, depth - 1);
        Q joined = random.nextBoolean() ? one.and(other) : one.or(other);
        return random.nextBoolean() ? not(joined) : joined;
    }

    private static void same(String why, Q condition) {
        Q inwards = Inwards.inwards(condition);
        String both = " Of " + condition + " became " + inwards + ".";
        boolean sameRows = rows(inwards).equals(rows(condition));
        assertThat(sameRows || lookups(condition).containsAll(lookups(inwards))).as("Other rows than before, by other lookups than before. NOT fine > 0 is not"
            + " fine <= 0: a fine that nobody knows is neither more than 0 nor at most 0. Leave the lookup, and its NOT before it." + both).isTrue();
        assertThat(rows(inwards)).as("Other rows than before. " + why + both).isEqualTo(rows(condition));
        assertThat(hasNot(inwards, InwardsTest::isNotOfNot)).as("A NOT stands before another NOT: the two cancel. " + why + both).isFalse();
        assertThat(hasNot(inwards, q -> !isNotOfNot(q) && !isOneLookup(q))).as("A NOT stands before more than one lookup. " + why + both).isFalse();
    }

    private static Set<Expression> lookups(Expression part) {
        Set<Expression> lookups = new HashSet<>();
        part.children().forEach(child -> lookups.addAll(lookups(child)));
        if (part instanceof Q.FieldLookup) {
            lookups.add(part);
        }
        return lookups;
    }

    private static boolean hasNot(Expression part, Predicate<Q> kind) {
        return part instanceof Q q && q.negated() && kind.test(q) || part.children().stream().anyMatch(child -> hasNot(child, kind));
    }

    /** Brackets around a single part say nothing: NOT ((a)) stands before a. */
    private static Expression withoutBrackets(Q not) {
        Expression part = not.parts().size() == 1 ? not.parts().get(0) : not;
        while (part instanceof Q q && part != not && !q.negated() && q.parts().size() == 1) {
            part = q.parts().get(0);
        }
        return part;
    }

    private static boolean isNotOfNot(Q not) { return withoutBrackets(not) instanceof Q q && q != not && q.negated(); }

    private static boolean isOneLookup(Q not) { return withoutBrackets(not) instanceof Q.FieldLookup; }

    private static List<String> rows(Q condition) {
        return Loan.objects.filter(condition).list().stream().map(loan -> loan.title).sorted().toList();
    }
}
