/**
 * The database: connections, the log of queries, and what differs from product to product. The one floor that touches
 * JDBC's connections and statements. Start with {@link bookworm.db.Database}.
 */
package bookworm.db;
