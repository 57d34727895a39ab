package lesson;

import bookworm.db.Database;

/** The trouble in one block; and after it a save without any. */
public class OneBlock {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Desk.attempt("Flann O'Brien", () -> Database.atomic(() -> Desk.lend(null)));
            Desk.report();
            Shelf emma = Desk.emma();
            emma.copies++;
            emma.save();
            System.out.println("a new copy, saved without a block");
            Desk.report();
        }
    }
}
