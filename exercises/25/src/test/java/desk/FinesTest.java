package desk;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.*;

@Exercise(value = "25.4", title = "A fine that is charged twice")
@ReadAgain("Step 4: lost, and again")
@Timeout(60)
class FinesTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Database library = Database.open(url);
    private final List<String> letters = new ArrayList<>();
    private final Account ann;
    private int searches;

    FinesTest() {
        Schema.create(Account.class);
        ann = Account.objects.create(account -> {
            account.name = "Ann";
            account.owed = 100;
        });
    }

    @AfterEach
    void close() { library.close(); }

    private int owed() { return Account.objects.get("pk", ann.id).owed; }

    /** Charges 50 cents; in the first searches for the card, another desk charges 30 cents each time. */
    private int charge(int conflicts) {
        return Fines.charge(ann, 50, () -> {
            searches++;
            if (searches <= conflicts) {
                anotherDeskCharges();
            }
        }, letters::add);
    }

    /** How the transaction is isolated in which the clerk runs. Nothing is charged meanwhile: a question in the block would guard the row. */
    private String isolation() {
        List<String> found = new ArrayList<>();
        Fines.charge(ann, 0, () -> found.addAll(!library.isInTransaction() ? List.of("none") : library.query(Sql.of("SELECT ISOLATION_LEVEL FROM"
            + " INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID = SESSION_ID()"), row -> row.getString(1))), letter -> { });
        return found.get(0);
    }

    private String whyNoConflict() {
        boolean isReadLater = owed() == 180;
        String isolation = isolation();
        if (!isolation.equals("SERIALIZABLE")) {
            return isolation.equals("none") ? "the clerk was run outside of any transaction." : "the block is not serializable any more, but " + isolation + ".";
        }
        return isReadLater ? "the row was read after that. Each try reads the row first, and then runs the clerk."
            : "only what a serializable block itself has read is guarded.";
    }

    private void anotherDeskCharges() {
        try {
            Shelf.elsewhere(() -> Account.objects.filter("pk", ann.id).update("owed", f("owed").plus(30)));
        } catch (CompletionException e) {
            boolean isLocked = String.valueOf(e.getMessage()).contains("lock table");
            throw new AssertionError("Another desk could not charge 30 cents while the clerk looked for the card." + (isLocked ? " It waited in vain for a row that the"
                + " block had locked, or had written, before the clerk began. He takes his time, and no other desk shall wait for him." : ""), e);
        }
    }

    @Test
    void a_fine_is_charged() {
        assertThat(charge(0)).as("100 cents and 50 are owed.").isEqualTo(150);
        assertThat(owed()).as("The row says so.").isEqualTo(150);
        assertThat(ann.owed).as("So does the account that was given.").isEqualTo(150);
        assertThat(letters).as("A letter says so.").containsExactly("Dear Ann, you owe 150 cents.");
    }

    @Test
    void another_desk_charges_meanwhile() {
        try {
            charge(1);
        } catch (ConflictError e) {
            throw new AssertionError("Another desk charged 30 cents meanwhile, and the fine was given up. That is no failure: it asks for another try.", e);
        }
        if (searches == 1) {
            fail("Another desk charged 30 cents while the clerk looked for the card. No conflict came of it: " + whyNoConflict());
        }
        assertThat(searches).as("One try lost, and the next one did not.").isEqualTo(2);
        assertThat(owed()).as("100 cents, 30 by another desk, and 50 once. A try that lost has charged nothing: what it added to an object must not be there when the next one adds.")
            .isEqualTo(180);
    }

    @Test
    void letters_are_sent_for_what_was_committed() {
        charge(2);

        assertThat(letters).as("Two tries lost, and one did not: one letter, with what is owed in the end.").containsExactly("Dear Ann, you owe 210 cents.");
    }

    @Test
    void a_letter_goes_out_after_the_commit() {
        List<Integer> seen = new ArrayList<>();
        Fines.charge(ann, 50, () -> { }, letter -> seen.add(Shelf.elsewhere(this::owed)));

        assertThat(seen).as("Whoever gets the letter, and asks at another desk at once, finds what the letter says.").containsExactly(150);
    }

    @Test
    void an_account_that_was_read_long_ago() {
        Account.objects.filter("pk", ann.id).update("owed", 300, "name", "Anna");
        int given = charge(0);

        assertThat(owed()).as("The account was read when 100 cents were owed. By now it is 300, and 50 more.").isEqualTo(350);
        assertThat(given).as("charge gives what the row owes.").isEqualTo(350);
        assertThat(ann.owed).as("The account that was given was read when 100 cents were owed. Afterwards it owes what the row owes.").isEqualTo(350);
        assertThat(Account.objects.get("pk", ann.id).name).as("She has married, or so. A fine leaves the name as it is in the row.").isEqualTo("Anna");
        assertThat(letters).as("The letter has the name that the row has, and not the one that was read long ago.").containsExactly("Dear Anna, you owe 350 cents.");
    }

    @Test
    void where_it_fails_nothing_has_happened() {
        assertThatThrownBy(() -> Fines.charge(ann, 50, () -> {
            throw new IllegalStateException("no card");
        }, letters::add), "The clerk's error is gone.").as("The clerk found no card, and the error goes on.").isInstanceOf(IllegalStateException.class);
        assertThat(owed()).as("The clerk found no card: the row is as it was.").isEqualTo(100);
        assertThat(ann.owed).as("The clerk found no card: the account that was given is as it was, too. What Java did, no database takes back.").isEqualTo(100);
        assertThat(letters).as("The clerk found no card: there is no letter.").isEmpty();
    }

    @Test
    void where_it_always_loses_nothing_has_happened() {
        assertThatThrownBy(() -> charge(99), "It always loses, and nothing is thrown.").as("When no try is left, the conflict goes on.").isInstanceOf(ConflictError.class);
        assertThat(searches).as("One try, and five more.").isEqualTo(6);
        assertThat(ann.owed).as("It always lost: the account that was given is as it was.").isEqualTo(100);
        assertThat(letters).as("It always lost: there is no letter.").isEmpty();
    }

    @Test
    void where_the_commit_loses_nothing_has_happened() {
        try (Database late = Database.open(Shelf.losingAtCommit(url))) {
            Account given = Account.objects.get("pk", ann.id);
            assertThatThrownBy(() -> Fines.charge(given, 50, () -> { }, letters::add), "Each commit lost, and nothing is thrown.")
                .as("Each commit lost, so the conflict goes on in the end.").isInstanceOf(ConflictError.class);
            assertThat(given.owed).as("Each try did all it does, and then its commit lost: the account that was given is as it was. So it is told after the commit.")
                .isEqualTo(100);
            assertThat(letters).as("Each commit lost: there is no letter.").isEmpty();
        }
    }
}
