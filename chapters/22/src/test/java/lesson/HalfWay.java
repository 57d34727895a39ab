package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.*;
import bookworm.errors.MigrationError;
import bookworm.fields.CharField;
import bookworm.migrations.*;

/** A migration that stops at its second statement, and goes on from there. */
public class HalfWay {

    private static final Migration TITLES = after(FIRST, "M0002_Titles",
        new AddField("Book", "isbn", field(CharField.class, "maxLength", 13, "nullable", true)),
        new AlterField("Book", "title", TITLE.with("unique", true)),
        new AddField("Book", "room", field(CharField.class, "maxLength", 20, "nullable", true)));

    public static void main(String[] args) {
        try (Database desk = open()) {
            migrate(FIRST);
            desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\") VALUES ('Emma'), ('Emma')"));
            try {
                migrate(FIRST, TITLES);
            } catch (MigrationError e) {
                System.out.println(e.getMessage().replaceAll("_[0-9a-f]{8}|\n[^\n]*Unique(?s).*", ""));
            }
            history();
            desk.update(Sql.of("UPDATE \"desk_book\" SET \"title\" = 'Emma, second copy' WHERE \"id\" = 2"));
            migrate(FIRST, TITLES);
            history();
            System.out.println(columns());
        }
    }
}
