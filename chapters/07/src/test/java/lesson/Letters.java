package lesson;

import bookworm.db.Database;

/** A letter that goes out when the loan is sure, and one that does not wait. */
public class Letters {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.attempt("Flann O'Brien", () -> Database.atomic(() -> {
                System.out.println("letter to Flann O'Brien: enjoy Emma");
                Desk.lend(null);
            }));
            Desk.attempt("Flann O'Brien again", () -> Database.atomic(() -> lendAndWrite("Flann O'Brien", null)));
            Desk.attempt("Hiro García", () -> Database.atomic(() -> lendAndWrite("Hiro García", 1L)));
        }
    }

    static void lendAndWrite(String reader, Long member) {
        Database.onCommit(() -> System.out.println("letter to " + reader + ": enjoy Emma, on the shelf "
            + Desk.atAnotherDesk(() -> Desk.emma().copies)));
        Desk.lend(member);
        System.out.println("the block of " + reader + " ends");
    }
}
