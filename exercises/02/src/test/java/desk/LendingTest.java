package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.errors.ModelError;
import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.fields.PositiveIntegerField;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

@Exercise(value = "02.4", title = "Two models, ten mistakes")
@ReadAgain("Step 5: note a mistake, and go on")
class LendingTest {

    private static final String LOST = "A Java field is gone, and its column with it. Fix what is declared of a field, and keep the field.";

    @Test
    void the_check_finds_nothing_any_more() {
        Map<Boolean, List<String>> found = mistakes().stream().collect(Collectors.partitioningBy(mistake -> mistake.startsWith("Member")));

        assertThat(mistakes().size()).as("Each mistake that the check finds says where it is, and after the colon the fix.\n"
            + String.join(" ", found.get(true)) + "\n" + String.join(" ", found.get(false))).isZero();
    }

    @Test
    @ReadAgain("Step 1: words for a class")
    void each_model_has_all_its_columns() {
        String overlooked = "A field without a field annotation is no column: it is never saved, and the check has nothing to say of it.";

        assertThat(member().field("pk").name()).as("A key of its own takes the place of id. What no two members share is unique, and need not be the key.")
            .isEqualTo("id");
        assertThat(loan().field("pk").name()).as("A key of its own takes the place of id. No comment asks for one, so a loan keeps its id.").isEqualTo("id");
        assertThat(javaFields(Lending.Member.class).toList()).as(LOST).contains("name", "email", "memberSince", "finesInCents");
        assertThat(javaFields(Lending.Loan.class).toList()).as(LOST).contains("memberId", "bookId", "due", "returned", "renewals");
        assertThat(member().fields().stream().map(FieldMeta::name).toList()).as(overlooked)
            .containsExactlyInAnyOrder("id", "name", "email", "memberSince", "finesInCents");
        assertThat(loan().fields().stream().map(FieldMeta::name).toList()).as(overlooked)
            .containsExactlyInAnyOrder("id", "memberId", "bookId", "due", "returned", "renewals");
    }

    @Test
    void a_name_has_room_for_100_characters() {
        assertThat(member().field("name").type().columnType()).as("The comment says how long a name may be.")
            .isEqualTo("VARCHAR(100)");
    }

    @Test
    void an_email_is_still_unique() {
        assertThat(member().field("email").unique()).as("The fix is to drop final; no two members share an address.").isTrue();
    }

    @Test
    void what_may_be_the_same_twice_is_not_unique() {
        assertThat(Stream.of(member(), loan()).flatMap(model -> model.fields().stream()).filter(FieldMeta::unique).map(FieldMeta::toString))
            .as("Besides the keys, only an address is said to be one member's alone. Two loans may end on the same day.")
            .containsExactlyInAnyOrder("Member.id", "Member.email", "Loan.id");
    }

    @Test
    void days_are_days() {
        for (FieldMeta day : List.of(member().field("memberSince"), loan().field("due"), loan().field("returned"))) {
            assertThat(day.type().columnType()).as("A day kept as a text sorts by its letters, and 31 June is welcome: " + day + " takes a LocalDate, and"
                + " @DateField.").isEqualTo("DATE");
        }
    }

    @Test
    void fines_are_never_below_zero() {
        assertThat(member().field("finesInCents").state().kind())
            .as("Of two annotations keep the one that says more: a fine is never below zero.").isEqualTo(PositiveIntegerField.class);
    }

    @Test
    @ReadAgain("Step 6: side by side")
    void loans_have_a_table_of_their_own() {
        assertThat(List.of(member().label(), loan().label())).as("Nothing was wrong with the app: both models stay in desk. A table of its own needs no app"
            + " of its own.").isEqualTo(List.of("desk.Member", "desk.Loan"));
        assertThat(loan().table()).as("Bookworm's own name for it is the app, an underscore, and the class in small letters.")
            .isEqualTo("desk_loan");
    }

    @Test
    @ReadAgain("Step 6: side by side")
    void member_and_book_have_columns_of_their_own() {
        String overlooked = "Of two fields with one column, the one that took a name not its own is wrong.";

        assertThat(loan().field("bookId").column()).as(overlooked).isNotEqualTo("member_id");
    }

    @Test
    void what_nobody_knows_is_null() {
        assertThat(loan().field("renewals").javaField().getType().isPrimitive())
            .as("Zero renewals is not the same as nobody knows. Take a Java type that can be null.").isFalse();
        assertThat(loan().field("renewals").javaField().getType()).as("How often is a number: take a Java type that holds one.").isAssignableTo(Number.class);
        assertThat(loan().field("renewals").nullable())
            .as("The Java type can be null, and the annotation says that it never is: keep nullable = true.").isTrue();
        assertThat(loan().field("returned").nullable()).as("A book that is lent has not come back: returned is null then.").isTrue();
    }

    @Test
    void what_is_always_known_is_never_null() {
        assertThat(loan().field("due").nullable()).as("Each loan ends on some day, so due is never null. The fix is to drop static.").isFalse();
        assertThat(member().field("memberSince").nullable()).as("Every member joined on some day: it is never null.").isFalse();
        assertThat(Stream.of(member(), loan()).flatMap(model -> model.fields().stream()).filter(FieldMeta::nullable).map(FieldMeta::name))
            .as("The comments speak of null at returned and at renewals. Nothing else can be unknown.").containsExactlyInAnyOrder("returned", "renewals");
    }

    private static List<String> mistakes() {
        try {
            check();
            return List.of();
        } catch (ModelError e) {
            return e.problems();
        }
    }

    /** Both models, even if the reader has one of them checked alone. */
    private static List<ModelMeta> check() {
        Lending.check();
        return Models.check(Lending.Member.class, Lending.Loan.class);
    }

    private static Stream<String> javaFields(Class<?> type) {
        return type == null ? Stream.empty()
            : Stream.concat(javaFields(type.getSuperclass()), Stream.of(type.getDeclaredFields()).map(Field::getName));
    }

    private static ModelMeta member() { return model(0); }

    private static ModelMeta loan() { return model(1); }

    /** What the check still finds, the first test says; the others wait until it finds nothing. */
    private static ModelMeta model(int index) {
        try {
            return check().get(index);
        } catch (ModelError e) {
            throw new TestAbortedException("Fix first what the check finds.");
        }
    }
}
