/**
 * The database: connections, the log of queries, and what differs from product to product. The one floor
 * that touches JDBC's connections and statements. To it, SQL is a text with values beside it; who made it does not matter.
 * <p>
 * Start with {@link bookworm.db.Database}, where every statement runs, on a connection that {@code ConnectionSource} lends.
 * What one database says otherwise than another stands in its {@link bookworm.db.Dialect}.
 */
package bookworm.db;
