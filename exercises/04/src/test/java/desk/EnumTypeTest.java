package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.Model;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.*;

@Exercise(value = "04.6", title = "Any enum, safe from reordering")
@ReadAgain("Step 1: a constant declares its value")
class EnumTypeTest {

    enum Binding {
        PAPER, CLOTH,
        LEATHER {
            @Override boolean isDear() { return true; }
        };

        boolean isDear() { return false; }

        @Override public String toString() { return "bound in " + name().toLowerCase(); }
    }

    static class Volume extends Model {
        @EnumField(value = Binding.class, nullable = true) Binding binding;
    }

    /** The same enum a year later. */
    enum LaterBinding { SPIRAL, LEATHER, CLOTH, PAPER }

    @Meta(table = "desk_volume")
    static class LaterVolume extends Model {
        @EnumField(value = LaterBinding.class, nullable = true) LaterBinding binding;
    }

    @Test
    void a_name_is_its_constant() {
        for (String name : List.of("CLOTH", new String("CLOTH"))) {
            Object[] made = new Object[1];
            String overlooked = name == "CLOTH" ? "CLOTH is the name of a constant: convert makes the constant of it."
                : "This CLOTH is equal to the name, and another object: compare by equals, not by ==.";
            assertThat(catchThrowable(() -> made[0] = convert(name))).as(overlooked).isNull();
            assertThat(made[0]).as(overlooked).isSameAs(Binding.CLOTH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_comes_back(Binding binding) {
        try (Table volumes = stored(binding)) {
            assertThat(read(volumes, Volume.class).binding).as("What was saved should come back.")
                .isSameAs(binding);
        }
    }

    @Test
    void the_column_holds_the_name() {
        try (Table volumes = stored(Binding.CLOTH)) {
            String kept = String.valueOf(volumes.column("binding"));
            assertThat(kept).as("Reorder the enum, and the rows change their meaning: an ordinal is no value to keep.").doesNotMatch("\\d+");
            assertThat(kept).as(kept.equalsIgnoreCase("CLOTH") ? "The column holds the name as the source has it: its capitals too."
                : kept.equals(Binding.CLOTH.toString()) ? "toString is for people, and may change. The name is what the source says."
                : "The column holds the name as the source has it: all of it, and nothing else.").isEqualTo("CLOTH");
        }
    }

    @ParameterizedTest
    @EnumSource
    void constants_may_be_added_and_moved(Binding binding) {
        try (Table volumes = stored(binding)) {
            assertThat(read(volumes, LaterVolume.class).binding.name())
                .as("The enum was reordered, and the rows have changed their meaning: an ordinal is no value to keep.")
                .isEqualTo(binding.name());
        }
    }

    @Test
    void null_comes_back() {
        try (Table volumes = stored(null)) {
            assertThat(convert("CLOTH")).isSameAs(Binding.CLOTH);
            Object[] made = {Binding.CLOTH};
            Throwable refused = catchThrowable(() -> made[0] = volumes.read(Volume.class).binding);
            assertThat(refused).as("NULL is none of the constants, and no fault: read gives null for it, before it looks for a name.").isNull();
            assertThat(made[0]).as("NULL is none of the constants.").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_constant_stays_a_constant(Binding binding) {
        String overlooked = binding == Binding.LEATHER ? "A constant with a body has a class of its own: ask whether it is an instance."
            : "A constant stays itself, whatever its toString says.";
        assertThat(catchThrowable(() -> convert(binding))).as(overlooked).isNull();
        assertThat(convert(binding)).as(overlooked).isSameAs(binding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILK", "cloth", "1", "", "bound in cloth", " CLOTH"})
    void what_is_no_name_is_refused_with_the_names(String given) {
        assertRefused(given, "This is the name of no constant: \"" + given + "\".");
    }

    @Test
    void a_position_is_refused() {
        assertRefused(1, "1 is the position of a constant, and the name of none.");
    }

    @Test
    void a_constant_of_another_enum_is_refused() {
        assertRefused(LaterBinding.CLOTH, "A constant of another enum, LaterBinding.CLOTH, is none of this one, though one has the same name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILK", "", "cloth"})
    void a_row_with_a_name_that_is_gone_says_which_field(String gone) {
        try (Table volumes = stored(Binding.CLOTH)) {
            volumes.run("UPDATE desk_volume SET binding = '" + gone + "'");
            Throwable refused = catchThrowable(() -> volumes.read(Volume.class));

            assertThat(refused).as("A row may hold what is no constant any more, here \"" + gone + "\". Reading it must say so: the next save would write something else over it.").isNotNull();
            String overlooked = "It was refused, but not in words that name the field and what the row holds: throw a ValueError that says it.";
            assertThat(refused).as(overlooked).isInstanceOf(ValueError.class);
            assertThat(refused.getMessage()).as(overlooked).startsWith("Volume.binding ").contains(gone);
        }
    }

    private static void assertRefused(Object given, String overlooked) {
        Object[] made = new Object[1];
        Throwable refused = catchThrowable(() -> made[0] = convert(given));

        assertThat(refused).as(overlooked + (made[0] == null ? " Null was made of it, and nobody heard of that." : " It was taken for one."))
            .isNotNull();
        assertThat(refused).as(refused.getClass().getSimpleName() + " complains to programmers. A ValidationError tells a user what there is.")
            .isInstanceOf(ValidationError.class);
        assertThat(refused.getMessage()).as("Say which names there are, in the order of the enum, and what was given.")
            .isEqualTo("Volume.binding expected one of [PAPER, CLOTH, LEATHER] but got \"" + given + "\"");
    }

    private static Object convert(Object given) { return Models.meta(Volume.class).field("binding").convert(given); }

    /** Reads the row, and says in its own words when that fails. */
    private static <T extends Model> T read(Table volumes, Class<T> type) {
        try {
            return volumes.read(type);
        } catch (DatabaseError e) {
            throw new AssertionError("The driver cannot read the column so. Let it read a text, and find the constant yourself.\n" + e.getMessage(), e);
        } catch (BookwormException e) {
            throw new AssertionError("The row cannot be read again: what toJdbc gives, read must know, today and after the"
                + " enum has changed.\n" + e.getMessage(), e);
        }
    }

    private static Table stored(Binding binding) {
        Table volumes = new Table(Volume.class);
        Volume volume = new Volume();
        volume.binding = binding;
        try {
            volumes.insert(volume);
        } catch (DatabaseError e) {
            throw new AssertionError("The driver cannot store what toJdbc gives. The column holds a text.\n" + e.getMessage(), e);
        }
        return volumes;
    }
}
