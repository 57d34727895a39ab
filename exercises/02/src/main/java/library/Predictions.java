package library;

import bookworm.exercises.Todo;

/** Exercise 02.1, predict: what becomes of the models in {@link Rooms}. Put an answer in place of each Todo. */
final class Predictions {

    private Predictions() { }

    /** In which table do the reading rooms stand? */
    static String tableOfReadingRoom() {
        throw new Todo("02.1", "predict the table of ReadingRoom");
    }

    /** Which column holds {@code shelfMarkDDC}? */
    static String columnOfTheShelfMark() {
        throw new Todo("02.1", "predict the column of shelfMarkDDC");
    }

    /** Which column holds {@code seatsBy2ndDoor}? */
    static String columnOfTheSeats() {
        throw new Todo("02.1", "predict the column of seatsBy2ndDoor");
    }

    /** How many columns has the table of the reading rooms? */
    static int columnsOfReadingRoom() {
        throw new Todo("02.1", "predict how many columns a reading room has");
    }

    /** Which column does {@code Models.meta(MemberCard.class).field("pk")} stand for? */
    static String columnBehindPk() {
        throw new Todo("02.1", "predict the column behind pk of MemberCard");
    }
}
