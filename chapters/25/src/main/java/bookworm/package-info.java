/**
 * What users import: models, managers, querysets, and the words that queries are made of. A query's life:
 * {@link bookworm.QuerySet} describes it, in a {@code Query}; the {@code Resolver} has turned its names into tables and
 * columns; the {@code Planner} makes it a SELECT, which writes itself; readers make objects of the rows. Start with
 * {@link bookworm.Model} and {@link bookworm.QuerySet}.
 */
package bookworm;
