/**
 * Statements as trees of parts, each of which writes itself. There is no other way to make SQL. Start with
 * {@link bookworm.sql.SqlWriter}.
 */
package bookworm.sql;
