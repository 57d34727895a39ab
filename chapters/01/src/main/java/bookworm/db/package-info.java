/**
 * The database: connections and the log of queries. The one floor
 * that touches JDBC's connections and statements. To it, SQL is a text with values beside it; who made it does not matter.
 * <p>
 * Start with {@link bookworm.db.Database}, where every statement runs, on a connection that {@code ConnectionSource} lends.
 */
package bookworm.db;
