package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.CreateModel;
import java.util.List;

/** The desk's first migration: the tables that it had on Friday. */
final class Desk {

    record Named(String app, List<Operation> operations) implements Migration { }

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    static final FieldState PAGES = field(IntegerField.class, "initial", 0);
    static final FieldState THICK = field(BooleanField.class, "initial", false);
    static final FieldState LANGUAGE = field(CharField.class, "maxLength", 2, "initial", "en");

    static final Migration FIRST = migration(new CreateModel("Book", map("id", KEY, "title", TITLE, "pages", PAGES)));

    private Desk() { }

    static Migration migration(Operation... operations) { return new Named("desk", List.of(operations)); }
}
