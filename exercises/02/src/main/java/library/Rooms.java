package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

/** The models of exercise 02.1. They are sound, and nothing here is to be changed. */
final class Rooms {

    private Rooms() { }

    abstract static class Kept extends Model {
        @DateField LocalDate openedOn;
        String remark = "";
    }

    static class ReadingRoom extends Kept {
        @CharField(maxLength = 20)                  String shelfMarkDDC;
        @PositiveIntegerField                       int seatsBy2ndDoor;
        @CharField(maxLength = 4, column = "floor") String storey;
        static int rooms;
        int guests;
    }

    @Meta(app = "desk")
    static class MemberCard extends Model {
        @CharField(maxLength = 12, primaryKey = true) String cardNumber;
        @DateField(nullable = true)                   LocalDate lostOn;
    }
}
