package desk;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

/** Tables that are made of models as data and then follow them, and what the database says of its tables. */
public final class Tables {

    private Tables() { }

    public static Database open() { return Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    public static ModelState model(String name, Object... fields) {
        return new ModelState("desk", name, Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    public static ModelState with(ModelState model, String name, FieldState field) {
        return new ModelState(model.app(), model.name(), Maps.with(model.fields(), name, field), model.options(), model.indexes(),
            model.constraints());
    }

    public static List<String> change(List<ModelState> before, List<ModelState> after) {
        return Schema.change(Models.of(before).values(), Models.of(after).values(), Renaming.NONE, Dialect.of("H2"));
    }

    /** Runs the statements that lead from the one to the other. */
    public static void follow(Database database, List<ModelState> before, List<ModelState> after) {
        change(before, after).forEach(statement -> database.update(Sql.of(statement)));
    }

    /** The first of the statements that the database refuses, with all that come before it run; nothing where it takes all. */
    public static Optional<String> refused(Database database, List<String> statements) {
        for (String statement : statements) {
            try {
                database.update(Sql.of(statement));
            } catch (DatabaseError e) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    /** What the database knows of its tables: columns, constraints and indexes, a line each. */
    public static SortedSet<String> of(Database database) {
        SortedSet<String> lines = new TreeSet<>();
        lines.addAll(lines(database, "'column ' || TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' '"
            + " || COALESCE(CHARACTER_MAXIMUM_LENGTH, 0) || ', nullable ' || IS_NULLABLE || ', default ' || COALESCE(COLUMN_DEFAULT, 'none')"
            + " || ', counted up ' || IS_IDENTITY FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'"));
        lines.addAll(lines(database, "'constraint ' || T.TABLE_NAME || ' ' || T.CONSTRAINT_NAME || ' ' || T.CONSTRAINT_TYPE || ' '"
            + " || COALESCE(C.CHECK_CLAUSE, '') || COALESCE(R.UNIQUE_CONSTRAINT_NAME, '') FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS T"
            + " LEFT JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS C ON C.CONSTRAINT_NAME = T.CONSTRAINT_NAME"
            + " LEFT JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R ON R.CONSTRAINT_NAME = T.CONSTRAINT_NAME"));
        lines.addAll(lines(database, "'index ' || C.INDEX_NAME || ' ' || C.TABLE_NAME || '.' || C.COLUMN_NAME || ' ' || C.ORDINAL_POSITION"
            + " || ' ' || C.ORDERING_SPECIFICATION FROM INFORMATION_SCHEMA.INDEX_COLUMNS C JOIN INFORMATION_SCHEMA.INDEXES I"
            + " ON I.INDEX_NAME = C.INDEX_NAME AND I.TABLE_NAME = C.TABLE_NAME WHERE NOT I.IS_GENERATED AND I.TABLE_SCHEMA = 'PUBLIC'"));
        return lines;
    }

    /** What there would be if the tables of the models had been made anew. */
    public static SortedSet<String> anew(List<ModelState> models) {
        try (Database fresh = open()) {
            follow(fresh, List.of(), models);
            return of(fresh);
        }
    }

    public static List<String> lines(Database database, String what) {
        return database.query(Sql.of("SELECT " + what), row -> row.getString(1));
    }
}
