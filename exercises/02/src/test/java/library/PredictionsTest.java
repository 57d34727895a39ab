package library;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.Exercise;
import bookworm.exercises.ReadAgain;
import bookworm.meta.Models;
import library.Rooms.MemberCard;
import library.Rooms.ReadingRoom;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.1", title = "Predict five names and numbers")
@ReadAgain("Step 3: hear what it says")
class PredictionsTest {

    @Test
    @ReadAgain("Step 5: read the class")
    void a_class_is_only_made_small() {
        assertThat(Predictions.tableOfReadingRoom())
            .as("The app is the last part of the package; the class's name is made small, and not taken apart into words.")
            .isEqualTo(Models.meta(ReadingRoom.class).table());
    }

    @Test
    void an_abbreviation_is_one_word() {
        assertThat(Predictions.columnOfTheShelfMark())
            .as("A row of capitals is one word. An underscore stands where a small letter meets a capital, not before each capital.")
            .isEqualTo(Models.meta(ReadingRoom.class).field("shelfMarkDDC").column());
    }

    @Test
    void a_digit_belongs_to_the_word_before_it() {
        assertThat(Predictions.columnOfTheSeats())
            .as("Only a capital begins a word. A digit goes with the letters before it.")
            .isEqualTo(Models.meta(ReadingRoom.class).field("seatsBy2ndDoor").column());
    }

    @Test
    @ReadAgain("Step 5: read the class")
    void columns_are_the_annotated_fields_inherited_ones_too() {
        assertThat(Predictions.columnsOfReadingRoom())
            .as("Every field with a field annotation is a column, no other; and the classes above count, up to Model with its id.")
            .isEqualTo(Models.meta(ReadingRoom.class).fields().size());
    }

    @Test
    @ReadAgain("Step 4: everything about a column, in one object")
    void pk_is_the_key_whatever_it_is_called() {
        assertThat(Predictions.columnBehindPk())
            .as("A model with a key of its own has no id. pk is whichever field is the key; asked for is its column.")
            .isEqualTo(Models.meta(MemberCard.class).field("pk").column());
    }
}
