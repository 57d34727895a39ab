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

    private final Map<String, Table> models = new LinkedHashMap<>();
    private final Map<String, JavaName> types = new LinkedHashMap<>();
    private final List<Table> links = new ArrayList<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    Inspection(List<Table> tables) {
        for (Table table : tables) {
            String obstacle = obstacle(table);
            if (obstacle == null) {
                List<String> others = types.values().stream().map(JavaName::text).toList();
                models.put(table.name(), table);
                types.put(table.name(), JavaName.type(table.name(), others));
            } else {
                leftOut.put(table.name(), obstacle);
            }
        }
        Set<String> referredTo = new HashSet<>();
        tables.forEach(table -> table.foreignKeys().forEach(key -> referredTo.add(key.target())));
        tables.stream().filter(table -> !referredTo.contains(table.name())).forEach(this::linkIfPure);
    }

    List<Table> models() {
        return List.copyOf(models.values());
    }

    /** The tables that only say which rows of two models belong together. */
    List<Table> links() {
        return links;
    }

    /** The tables that nothing stands for, and why. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    /** The class of a table that becomes a model. */
    JavaName type(Table table) {
        return types.get(table.name());
    }

    /** The model that a column refers to by its key; empty where the column is a plain one. */
    Optional<Table> target(Table table, Table.Column column) {
        Optional<Table.ForeignKey> key = table.foreignKey(column).filter(each -> each.target() != null);
        return key.map(each -> models.get(each.target()))
            .filter(target -> target.primaryKey().equals(key.orElseThrow().targetColumns()));
    }

    /** The columns that refer to the two sides of a table of links. */
    static List<Table.Column> sides(Table link) {
        return link.columns().stream().filter(column -> !(column.generated() && column.name().equals("id"))).toList();
    }

    /** Why the column is left out; null where it is not. */
    static String obstacle(Table table, Table.Column column) {
        boolean key = table.primaryKey().contains(column.name());
        ColumnType type = ColumnType.of(column, key);
        if (column.name().length() > Naming.MAX_LENGTH) {
            return "its name is longer than " + Naming.MAX_LENGTH + " characters";
        }
        if (column.computed()) {
            return "the database computes it, so it cannot be written";
        }
        boolean holds = type != null && (!key || column.generated() || type.offers("primaryKey"));
        return holds ? null : "no " + (key ? "key field" : "field") + " holds " + column.typeName();
    }

    private static String obstacle(Table table) {
        if (table.name().length() > Naming.MAX_LENGTH) {
            return "its name is longer than " + Naming.MAX_LENGTH + " characters";
        }
        if (table.primaryKey().isEmpty()) {
            return "it has no primary key, which every model needs";
        }
        if (table.primaryKey().size() > 1) {
            return "its primary key has several columns (" + String.join(", ", table.primaryKey())
                + "), and a model's has one";
        }
        String key = obstacle(table, table.key().orElseThrow());
        return key == null ? null : "its primary key cannot be a field: " + key;
    }

    private void linkIfPure(Table table) {
        List<Table.Column> sides = sides(table);
        if (sides.size() != 2 || sides.stream().anyMatch(side -> side.nullable() || target(table, side).isEmpty())
            || !isPair(table, sides)) {
            return;
        }
        String first = type(target(table, sides.get(0)).orElseThrow()).text();
        String second = type(target(table, sides.get(1)).orElseThrow()).text();
        boolean toItself = first.equals(second);
        // As Bookworm names the two foreign keys of a @ManyToMany.
        List<String> expected = List.of(Naming.snakeCase((toItself ? "from" : "") + first) + "_id",
            Naming.snakeCase((toItself ? "to" : "") + second) + "_id");
        List<String> found = sides.stream().map(Table.Column::name).toList();
        if (found.equals(expected)) {
            models.remove(table.name());
            leftOut.remove(table.name());
            links.add(table);
        } else if (leftOut.containsKey(table.name())) {
            leftOut.put(table.name(), "it links " + first + " and " + second + ", but @ManyToMany expects the columns "
                + String.join(" and ", expected) + " where it has " + String.join(" and ", found));
        }
    }

    private static boolean isPair(Table table, List<Table.Column> sides) {
        Set<String> names = Set.of(sides.get(0).name(), sides.get(1).name());
        return names.equals(Set.copyOf(table.primaryKey()))
            || table.indexes().stream().anyMatch(index -> index.unique() && names.equals(Set.copyOf(index.columns())));
    }
}
