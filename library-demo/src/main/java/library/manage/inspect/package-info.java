/**
 * From a database's tables to the source of models: {@link library.manage.inspect.InspectDb}, the command. A
 * {@code TableReader} reads what the database says of its tables; an {@code Inspection} decides what becomes of each; an
 * {@code InspectedModel} has the names; {@code ModelSource} and {@code FieldSource} write. Knows JDBC, and Bookworm's
 * annotations; the tables may be anybody's. Start with {@code Inspection}, then read {@code ColumnType}: which field holds
 * which column.
 */
package library.manage.inspect;
