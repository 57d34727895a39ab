package library.manage.inspect;

import bookworm.meta.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what becomes of each table: a model, the links between two models, or nothing, and then why. */
final class Inspection {

    /** How many digits of a second a {@code DateTimeField} keeps. */
    private static final int MICROSECONDS = 6;

    private final Map<String, Table> models = new LinkedHashMap<>();
    private final Map<String, JavaName> types = new LinkedHashMap<>();
    private final List<Table> links = new ArrayList<>();
    private final Map<String, String> obstacles = new LinkedHashMap<>();

    Inspection(List<Table> tables) {
        for (Table table : tables) {
            Optional<String> obstacle = obstacle(table);
            if (obstacle.isPresent()) {
                obstacles.put(table.name(), obstacle.get());
            } else {
                List<String> others = types.values().stream().map(JavaName::text).toList();
                models.put(table.name(), table);
                types.put(table.name(), JavaName.type(table.name(), others));
            }
        }
        Set<String> referredTo = new HashSet<>();
        tables.forEach(table -> table.foreignKeys().forEach(key -> key.target().ifPresent(referredTo::add)));
        tables.stream().filter(table -> !referredTo.contains(table.name()) && isPureLink(table)).forEach(this::link);
    }

    List<Table> models() {
        return List.copyOf(models.values());
    }

    /** The tables that only say which rows of two models belong together. */
    List<Table> links() {
        return links;
    }

    /** The tables that nothing stands for. */
    List<LeftOut> tablesLeftOut() {
        return obstacles.entrySet().stream().map(each -> new LeftOut("The table " + each.getKey(), each.getValue())).toList();
    }

    /** The columns that no field of a model stands for. */
    List<LeftOut> columnsLeftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        for (Table table : models.values()) {
            for (Table.Column column : table.columns()) {
                obstacle(table, column).ifPresent(why ->
                    leftOut.add(new LeftOut("The column " + table.name() + "." + column.name(), why)));
            }
        }
        return leftOut;
    }

    /** The class of a table that becomes a model. */
    JavaName type(Table table) {
        return types.get(table.name());
    }

    /** The model that a column refers to by its key; empty where the column is a plain one. */
    Optional<Table> target(Table table, Table.Column column) {
        return table.foreignKey(column).flatMap(key -> key.target().map(models::get)
            .filter(target -> target.primaryKey().equals(key.targetColumns())));
    }

    /** The columns that refer to the two sides of a table of links. */
    static List<Table.Column> sides(Table link) {
        return link.columns().stream().filter(column -> !(column.generated() && column.name().equals("id"))).toList();
    }

    /** Why a column cannot be a field; empty where it can. */
    static Optional<String> obstacle(Table table, Table.Column column) {
        if (!Naming.fits(column.name())) {
            return Optional.of("its name is longer than " + Naming.MAX_BYTES + " bytes, or has control characters");
        }
        if (column.computed()) {
            return Optional.of("the database computes it, so it cannot be written");
        }
        if (column.type().fraction() > MICROSECONDS) {
            return Optional.of("its times are finer than a microsecond, and no field holds such");
        }
        boolean key = table.isKey(column);
        Optional<ColumnType> type = ColumnType.of(column.type(), key);
        if (type.isEmpty()) {
            return Optional.of("no field holds " + column.type());
        }
        boolean mayBeKey = column.generated() || type.get().offers("primaryKey");
        return key && !mayBeKey ? Optional.of("no key field holds " + column.type()) : Optional.empty();
    }

    private static Optional<String> obstacle(Table table) {
        if (!Naming.fits(table.name())) {
            return Optional.of("its name is longer than " + Naming.MAX_BYTES + " bytes, or has control characters");
        }
        if (table.primaryKey().isEmpty()) {
            return Optional.of("it has no primary key, which every model needs");
        }
        if (table.primaryKey().size() > 1) {
            return Optional.of("its primary key has several columns (" + String.join(", ", table.primaryKey())
                + "), and a model's has one");
        }
        return obstacle(table, table.key().orElseThrow()).map(why -> "its primary key cannot be a field: " + why);
    }

    /** Whether the table holds pairs of two models' keys, and nothing else. */
    private boolean isPureLink(Table table) {
        List<Table.Column> sides = sides(table);
        return sides.size() == 2 && isPair(table, sides)
            && sides.stream().allMatch(side -> !side.nullable() && target(table, side).isPresent());
    }

    private static boolean isPair(Table table, List<Table.Column> sides) {
        Set<String> names = Set.of(sides.get(0).name(), sides.get(1).name());
        return names.equals(Set.copyOf(table.primaryKey()))
            || table.indexes().stream().anyMatch(index -> index.unique() && names.equals(Set.copyOf(index.columns())));
    }

    /** Makes a many-to-many field of the table, where its columns are called as Bookworm expects. */
    private void link(Table table) {
        List<String> found = sides(table).stream().map(Table.Column::name).toList();
        List<String> ends = sides(table).stream().map(side -> type(target(table, side).orElseThrow()).text()).toList();
        List<String> expected = expectedColumns(ends.get(0), ends.get(1));
        if (found.equals(expected)) {
            models.remove(table.name());
            obstacles.remove(table.name());
            links.add(table);
        } else if (obstacles.containsKey(table.name())) {
            obstacles.put(table.name(), "it links " + String.join(" and ", ends) + ", but @ManyToMany expects the columns "
                + String.join(" and ", expected) + " where it has " + String.join(" and ", found));
        }
    }

    /** As Bookworm names the two foreign keys of a {@code @ManyToMany}. */
    private static List<String> expectedColumns(String first, String second) {
        boolean toItself = first.equals(second);
        return List.of(Naming.snakeCase((toItself ? "from" : "") + first) + "_id",
            Naming.snakeCase((toItself ? "to" : "") + second) + "_id");
    }
}
