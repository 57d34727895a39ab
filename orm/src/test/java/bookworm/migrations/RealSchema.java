package bookworm.migrations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The schema that a database really has, as its driver tells it: a line for each table, column, key, constraint and index. */
final class RealSchema {

    private RealSchema() {
    }

    /** The schema at a JDBC URL, but for the table that remembers the migrations. In an order of its own. */
    static List<String> of(String url) {
        TreeSet<String> lines = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData meta = connection.getMetaData();
            for (String table : tables(meta)) {
                lines.add(table);
                each(meta.getColumns(null, meta.getConnection().getSchema(), table, null), row -> lines.add(table + "." + row.getString("COLUMN_NAME") + " "
                    + row.getString("TYPE_NAME") + "(" + row.getInt("COLUMN_SIZE") + "," + row.getInt("DECIMAL_DIGITS") + ")"
                    + (row.getString("IS_NULLABLE").equals("YES") ? "" : " NOT NULL") + " default " + row.getString("COLUMN_DEF")
                    + (row.getString("IS_AUTOINCREMENT").equals("YES") ? " IDENTITY" : "")));
                each(meta.getPrimaryKeys(null, meta.getConnection().getSchema(), table), row -> lines.add(table + " key " + row.getString("PK_NAME") + " over "
                    + row.getString("COLUMN_NAME")));
                each(meta.getImportedKeys(null, meta.getConnection().getSchema(), table), row -> lines.add(table + " foreign key " + row.getString("FK_NAME") + " "
                    + row.getString("FKCOLUMN_NAME") + " to " + row.getString("PKTABLE_NAME") + "." + row.getString("PKCOLUMN_NAME")));
                lines.addAll(indexes(meta, table));
            }
            // Drivers do not tell of checks, nor of unique constraints by name: the tables of the SQL standard do.
            each(connection.createStatement().executeQuery("SELECT T.TABLE_NAME || ' ' || T.CONSTRAINT_NAME || ' ' || T.CONSTRAINT_TYPE "
                + "|| ' ' || COALESCE(C.CHECK_CLAUSE, '') FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS T LEFT JOIN "
                + "INFORMATION_SCHEMA.CHECK_CONSTRAINTS C ON C.CONSTRAINT_NAME = T.CONSTRAINT_NAME "
                + "AND C.CONSTRAINT_SCHEMA = '" + connection.getSchema() + "' WHERE T.TABLE_NAME <> 'bookworm_migrations' "
                // PostgreSQL tells of NOT NULL here as well, under a name of its own.
                + "AND T.CONSTRAINT_NAME NOT LIKE '%not_null' AND T.TABLE_SCHEMA = '" + connection.getSchema() + "'"), row -> lines.add(row.getString(1)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new ArrayList<>(lines);
    }

    private static List<String> tables(DatabaseMetaData meta) throws SQLException {
        List<String> tables = new ArrayList<>();
        each(meta.getTables(null, meta.getConnection().getSchema(), null, new String[] {"BASE TABLE", "TABLE"}), row -> tables.add(row.getString("TABLE_NAME")));
        tables.remove("bookworm_migrations");
        return tables;
    }

    /** Indexes that the database made for a constraint have names of its own: what they are over tells them. */
    private static List<String> indexes(DatabaseMetaData meta, String table) throws SQLException {
        TreeMap<String, String> columns = new TreeMap<>();
        each(meta.getIndexInfo(null, meta.getConnection().getSchema(), table, false, true), row -> columns.merge(row.getString("INDEX_NAME"),
            row.getString("COLUMN_NAME") + " " + row.getString("ASC_OR_DESC") + (row.getBoolean("NON_UNIQUE") ? "" : " unique"),
            (one, other) -> one + ", " + other));
        return columns.entrySet().stream().map(index -> table + " index "
            + (index.getKey().endsWith("_idx") ? index.getKey() + " " : "") + "over " + index.getValue()).toList();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(ResultSet rows, Reader reader) throws SQLException {
        try (rows) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
