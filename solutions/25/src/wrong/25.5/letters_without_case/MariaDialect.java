// misconception: what is like regex is to be said too
// refused with: it is written as by most
package desk;

import bookworm.db.Dialect;
import bookworm.errors.QueryError;

/** Exercise 25.5: how MariaDB says what the others say differently. It runs with {@code sql_mode = 'NO_BACKSLASH_ESCAPES'}. */
public final class MariaDialect implements Dialect {

    @Override public String quote(String name) { return '`' + name.replace("`", "``") + '`'; }

    @Override public String type(String name) {
        return switch (name) {
            case "TEXT" -> "LONGTEXT";
            case "DECIMAL" -> "DECIMAL(65, 30)";
            default -> name;
        };
    }

    @Override public String function(String name) {
        return switch (name) {
            case "regex" -> "{0} REGEXP {1}";
            case "pattern" -> "CONCAT({0}, REPLACE(REPLACE(REPLACE({1}, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), {2})";
            case "iregex" -> "LOWER({0}) REGEXP LOWER({1})";
            case "days_between" -> "TIMESTAMPDIFF(DAY, {1}, {0})";
            default -> Dialect.super.function(name);
        };
    }

    @Override public String merge(boolean updates) {
        if (updates) {
            throw new QueryError("MariaDB cannot update the rows that are there already in an INSERT of Bookworm's: its rows have no name.");
        }
        return "INSERT IGNORE INTO {table} ({columns}) VALUES {rows}";
    }

    /** Given: the greatest number is where MariaDB counts on from, without being told. */
    @Override public String identity(String table, String column) {
        return "ALTER TABLE " + table + " MODIFY COLUMN " + column + " BIGINT NOT NULL AUTO_INCREMENT";
    }
}
