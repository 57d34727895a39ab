/**
 * The database: connections, transactions, the log of queries, and what differs from product to product. The one floor
 * that touches JDBC's connections and statements. To it, SQL is a text with values beside it; who made it does not matter.
 * <p>
 * Start with {@link bookworm.db.Database}, where every statement runs, on the connection of this thread's
 * {@code Transaction}, or on one that {@code ConnectionSource} lends for the statement alone. What one
 * database says otherwise than another stands in its {@link bookworm.db.Dialect}.
 */
package bookworm.db;
