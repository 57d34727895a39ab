package lesson;

import bookworm.db.Database;
import bookworm.errors.*;

/** The refused loan is caught inside of the block, which then goes on as if nothing had happened. */
public class Caught {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            try {
                Database.atomic(() -> {
                    Desk.attempt("Flann O'Brien", () -> Desk.lend(null));
                    System.out.println("on the shelf, says the block: " + Desk.emma().copies);
                });
                System.out.println("the block has ended well");
            } catch (DatabaseError e) {
                System.out.println(e.getMessage().replace(". Put", ".\nPut").replace(". What", ".\nWhat").split("\nSQL")[0]);
            }
            Desk.report();
        }
    }
}
