package library.manage.inspect;

import bookworm.meta.Suggestion;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import library.manage.UserError;

/** Reads the tables of one schema, by what JDBC and the SQL standard's own views have all databases tell in the same words. */
final class TableReader {

    /** JDBC is not exact enough: to it an enum is a text, money a floating-point number, and a domain nothing at all. */
    private static final String COLUMNS = """
        SELECT column_name, data_type, character_maximum_length, numeric_precision, numeric_scale, datetime_precision,
            is_nullable, is_identity, column_default, is_generated
        FROM information_schema.columns WHERE table_schema = ? AND table_name = ? ORDER BY ordinal_position""";

    private final Connection connection;
    private final DatabaseMetaData database;
    private final String catalog;
    private final String schema;

    /** Reads of the connection's own schema where none is named. */
    TableReader(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        this.database = connection.getMetaData();
        this.catalog = connection.getCatalog();
        this.schema = schema != null ? schema : connection.getSchema();
        if (this.schema == null) {
            throw new UserError("The connection has no schema of its own: choose one with --schema.");
        }
    }

    /** All tables, by name; views are passed over. */
    List<Table> read() throws SQLException {
        List<String> names = new ArrayList<>();
        // Databases disagree on what they call a table that is no view.
        String[] types = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
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
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, schema);
            query.setString(2, table);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                columns.add(column(rows));
            }
        }
        return columns;
    }

    private static Table.Column column(ResultSet row) throws SQLException {
        String start = String.valueOf(row.getString("column_default"));
        // How PostgreSQL counts up a column of its type serial.
        boolean generated = row.getString("is_identity").equals("YES") || start.startsWith("nextval(");
        return new Table.Column(row.getString("column_name"), type(row), row.getString("is_nullable").equals("YES"), generated,
            row.getString("is_generated").equals("ALWAYS"));
    }

    private static Table.Type type(ResultSet row) throws SQLException {
        Optional<Long> length = given(row.getLong("character_maximum_length"), row);
        Optional<Integer> digits = given(row.getInt("numeric_precision"), row);
        return new Table.Type(row.getString("data_type").toLowerCase(Locale.ROOT), length, digits, row.getInt("numeric_scale"),
            row.getInt("datetime_precision"));
    }

    private static <T> Optional<T> given(T value, ResultSet row) throws SQLException {
        return row.wasNull() ? Optional.empty() : Optional.of(value);
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
                boolean here = schema.equals(rows.getString("PKTABLE_SCHEM"));
                Optional<String> target = Optional.of(rows.getString("PKTABLE_NAME")).filter(name -> here);
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
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }
}
