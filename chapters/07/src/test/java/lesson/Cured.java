package lesson;

import bookworm.db.Database;

/** The trouble, cured: the same two statements in one block. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.report();
            Desk.attempt("Flann O'Brien", () -> Database.atomic(() -> Desk.lend(null)));
            Desk.report();
        }
    }
}
