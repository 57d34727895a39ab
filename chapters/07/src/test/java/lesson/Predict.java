package lesson;

import bookworm.db.Database;

/** The lesson's first question: what is undone, which letters go out, and what does the object say? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Desk.open()) {
            Shelf emma = Desk.emma();
            Database.atomic(() -> {
                emma.copies = 2;
                emma.save();
                Database.onCommit(() -> System.out.println("letter A"));
                try {
                    Database.atomic(() -> {
                        emma.copies = 1;
                        emma.save();
                        Database.onCommit(() -> System.out.println("letter B"));
                        throw new IllegalStateException("no card");
                    });
                } catch (IllegalStateException e) {
                    System.out.println(e.getMessage());
                }
                System.out.println("the end of the block");
            });
            System.out.println("the object says " + emma.copies + ", the database " + Desk.emma().copies);
        }
    }
}
