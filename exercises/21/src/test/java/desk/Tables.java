package desk;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.schema.*;
import java.sql.*;
import java.util.*;

/** Migrations of operations, and what the database says of its tables. */
public final class Tables {

    public record Some(String app, List<Operation> operations) implements Migration { }

    private static final List<String> QUERIES = List.of(
        "'column ' || TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' '"
            + " || COALESCE(CHARACTER_MAXIMUM_LENGTH, 0) || ', nullable ' || IS_NULLABLE || ', default ' || COALESCE(COLUMN_DEFAULT, 'none')"
            + " || ', counted up ' || IS_IDENTITY FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'",
        "'constraint ' || T.TABLE_NAME || ' ' || T.CONSTRAINT_NAME || ' ' || T.CONSTRAINT_TYPE || ' '"
            + " || COALESCE(C.CHECK_CLAUSE, '') || COALESCE(R.UNIQUE_CONSTRAINT_NAME, '') FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS T"
            + " LEFT JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS C ON C.CONSTRAINT_NAME = T.CONSTRAINT_NAME"
            + " LEFT JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R ON R.CONSTRAINT_NAME = T.CONSTRAINT_NAME",
        "'index ' || C.INDEX_NAME || ' ' || C.TABLE_NAME || '.' || C.COLUMN_NAME || ' ' || C.ORDINAL_POSITION"
            + " || ' ' || C.ORDERING_SPECIFICATION FROM INFORMATION_SCHEMA.INDEX_COLUMNS C JOIN INFORMATION_SCHEMA.INDEXES I"
            + " ON I.INDEX_NAME = C.INDEX_NAME AND I.TABLE_NAME = C.TABLE_NAME WHERE NOT I.IS_GENERATED AND I.TABLE_SCHEMA = 'PUBLIC'");

    private Tables() { }

    public static Database open() { return Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    public static ProjectState state(ModelState... models) {
        Map<String, ModelState> byLabel = new TreeMap<>();
        Arrays.stream(models).forEach(model -> byLabel.put(model.label(), model));
        return new ProjectState(byLabel);
    }

    /** A migration that makes models as they are. */
    public static Migration creating(ModelState... models) {
        return new Some(models[0].app(), Arrays.stream(models).<Operation>map(model -> new Operations.CreateModel(model.name(), model.fields(),
            model.options(), model.indexes(), model.constraints())).toList());
    }

    /** Does the last of these migrations, or undoes it. */
    public static void run(boolean backwards, Migration... migrations) {
        new Migrator(List.of(migrations)).migrate(new Planned(migrations[migrations.length - 1], backwards));
    }

    /** What the database knows of its tables: columns, constraints and indexes, a line each. */
    public static SortedSet<String> of(Database database) {
        SortedSet<String> lines = new TreeSet<>();
        QUERIES.forEach(what -> lines.addAll(lines(database, what)));
        return lines;
    }

    /** What there would be if the tables of a state had been made anew. */
    public static SortedSet<String> anew(Database current, ProjectState state) {
        List<String> statements = Schema.change(List.of(), state.render().values(), Renaming.NONE, current.dialect());
        try (Connection fresh = DriverManager.getConnection("jdbc:h2:mem:")) {
            for (String statement : statements) {
                fresh.createStatement().execute(statement);
            }
            SortedSet<String> lines = new TreeSet<>();
            for (String what : QUERIES) {
                try (ResultSet rows = fresh.createStatement().executeQuery("SELECT " + what)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> lines(Database database, String what) {
        return database.query(Sql.of("SELECT " + what), row -> row.getString(1));
    }
}
