/**
 * The database: connections and the log of queries. The one floor that touches JDBC's connections and statements. Start
 * with {@link bookworm.db.Database}.
 */
package bookworm.db;
