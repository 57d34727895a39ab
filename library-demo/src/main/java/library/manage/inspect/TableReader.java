package library.manage.inspect;

import bookworm.meta.Suggestion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import library.manage.UserError;

/** Reads the tables of one schema through JDBC, which describes any database in the same words. */
final class TableReader {

    private final DatabaseMetaData database;
    private final String catalog;
    private final String schema;

    /** Reads of the connection's own schema where none is named. */
    TableReader(Connection connection, String schema) throws SQLException {
        this.database = connection.getMetaData();
        this.catalog = connection.getCatalog();
        this.schema = schema != null ? schema : connection.getSchema();
    }

    String schema() {
        return schema;
    }

    /** All tables, by name; views are passed over. */
    List<Table> read() throws SQLException {
        List<String> names = new ArrayList<>();
        // Databases disagree on what they call a plain table.
        String[] types = {"TABLE", "BASE TABLE"};
        try (ResultSet rows = database.getTables(catalog, pattern(schema), "%", types)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(new Table(name, columns(name), primaryKey(name), foreignKeys(name), indexes(name)));
        }
        return tables;
    }

    /** The tables of those names, or all where none is given. Throws a {@link UserError} for one that is not there. */
    List<Table> read(List<String> names) throws SQLException {
        Map<String, Table> all = new LinkedHashMap<>();
        read().forEach(table -> all.put(table.name(), table));
        if (all.isEmpty()) {
            throw new UserError("The schema '" + schema + "' has no tables: choose another with --schema.");
        }
        for (String name : names) {
            if (!all.containsKey(name)) {
                throw new UserError("The schema '" + schema + "' has no table '" + name + "'."
                    + Suggestion.of(name, all.keySet()));
            }
        }
        return names.isEmpty() ? List.copyOf(all.values()) : names.stream().distinct().map(all::get).toList();
    }

    private List<Table.Column> columns(String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet rows = database.getColumns(catalog, pattern(schema), pattern(table), "%")) {
            while (rows.next()) {
                columns.add(new Table.Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"),
                    rows.getString("TYPE_NAME"), rows.getInt("COLUMN_SIZE"), rows.getInt("DECIMAL_DIGITS"),
                    rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                    "YES".equals(rows.getString("IS_AUTOINCREMENT")),
                    "YES".equals(rows.getString("IS_GENERATEDCOLUMN"))));
            }
        }
        return columns;
    }

    private List<String> primaryKey(String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = database.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    private List<Table.ForeignKey> foreignKeys(String table) throws SQLException {
        Map<String, Table.ForeignKey> byName = new LinkedHashMap<>();
        try (ResultSet rows = database.getImportedKeys(catalog, schema, table)) {
            while (rows.next()) {
                boolean here = schema == null || schema.equals(rows.getString("PKTABLE_SCHEM"));
                String target = here ? rows.getString("PKTABLE_NAME") : null;
                Table.ForeignKey key = byName.computeIfAbsent(rows.getString("FK_NAME"),
                    name -> new Table.ForeignKey(new ArrayList<>(), target, new ArrayList<>()));
                key.columns().add(rows.getString("FKCOLUMN_NAME"));
                key.targetColumns().add(rows.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(byName.values());
    }

    /** The indexes over plain columns. One with a condition is no promise about all rows, so it is passed over. */
    private List<Table.Index> indexes(String table) throws SQLException {
        Map<String, Table.Index> byName = new LinkedHashMap<>();
        try (ResultSet rows = database.getIndexInfo(catalog, schema, table, false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                if (name != null && rows.getString("FILTER_CONDITION") == null) {
                    boolean unique = !rows.getBoolean("NON_UNIQUE");
                    String sign = "D".equals(rows.getString("ASC_OR_DESC")) && !unique ? "-" : "";
                    byName.computeIfAbsent(name, each -> new Table.Index(name, unique, new ArrayList<>()))
                        .columns().add(sign + rows.getString("COLUMN_NAME"));
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** The name as a search pattern that finds it alone. */
    private String pattern(String name) throws SQLException {
        String escape = database.getSearchStringEscape();
        return name == null ? null
            : name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
