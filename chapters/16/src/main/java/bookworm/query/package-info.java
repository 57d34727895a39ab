/**
 * A query as plain data, and its way to a statement. {@link bookworm.query.Query} says what is asked for;
 * {@link bookworm.query.Resolver} turns names into tables and columns, {@link bookworm.query.Filter} conditions;
 * {@link bookworm.query.Planner} makes the SELECT and says what stands in its columns. Knows models as metadata, and neither
 * their objects nor a database that runs.
 * Start with {@link bookworm.query.Query} and {@link bookworm.query.Planner}.
 */
package bookworm.query;
