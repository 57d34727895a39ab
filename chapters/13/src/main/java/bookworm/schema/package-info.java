/** From model to table: the DDL of models, and {@link bookworm.schema.Schema}, which runs it. */
package bookworm.schema;
