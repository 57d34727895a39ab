/**
 * SQL as a tree. An {@link bookworm.sql.Expression} is a value or a condition, a {@link bookworm.sql.Statement} a whole
 * query; each node writes itself into a {@link bookworm.sql.SqlWriter}, and nothing else writes SQL. Knows tables and
 * columns from the metadata, and nothing of objects.
 */
package bookworm.sql;
