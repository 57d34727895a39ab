package lesson;

import bookworm.db.Database;

/** Three readers in a row, all in one block; each loan in a block of its own. */
public class Queue {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Database.atomic(() -> {
                Desk.attempt("Hiro García", () -> Database.atomic(() -> lendAndWrite("Hiro García", 1L)));
                Desk.attempt("Flann O'Brien", () -> Database.atomic(() -> lendAndWrite("Flann O'Brien", null)));
                Desk.attempt("Emma's aunt", () -> Database.atomic(() -> lendAndWrite("Emma's aunt", 3L)));
            });
            Desk.report();
        }
    }

    private static void lendAndWrite(String reader, Long member) {
        Database.onCommit(() -> System.out.println("letter to " + reader));
        Desk.lend(member);
    }
}
