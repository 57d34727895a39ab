package lesson;

import bookworm.db.Database;

/** Lending as chapter 06 can: a copy leaves the shelf, and the loan is refused. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.report();
            Desk.attempt("Flann O'Brien", () -> Desk.lend(null));
            Desk.report();
        }
    }
}
