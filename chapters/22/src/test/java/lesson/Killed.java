package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.migrations.*;

/** The old catalogue counts leaves, and a leaf has two pages. While they are doubled, somebody pulls out the plug. */
public class Killed {

    private static boolean plugged;

    private static final Migration DOUBLED = after(JANES, "M0003_Doubled", LANGUAGE, new RunJava(Killed::doublePages, null));

    public static void main(String[] args) {
        try (Database desk = open()) {
            migrate(FIRST, JANES);
            desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"pages\") VALUES ('Emma', 237), ('Persuasion', 125)"));
            try {
                migrate(FIRST, JANES, DOUBLED);
            } catch (Error e) {
                System.out.println(e.getMessage());
            }
            books(desk);
            plugged = true;
            migrate(FIRST, JANES, DOUBLED);
            books(desk);
        }
    }

    private static void doublePages(OldModels models) {
        for (Row book : models.rows("Book").orderBy("id").list()) {
            if (book.get("title").equals("Persuasion") && !plugged) {
                throw new Error("the plug is out");
            }
            models.rows("Book").filter("id", book.get("id")).update("pages", (int) book.get("pages") * 2);
        }
    }

    private static void books(Database desk) {
        System.out.println("  " + desk.query(Sql.of("SELECT \"title\", \"pages\" FROM \"desk_book\" ORDER BY \"id\""),
            row -> row.getString(1) + " " + row.getInt(2)));
        history();
    }
}
