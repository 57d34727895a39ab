/**
 * Models describe themselves: {@link bookworm.meta.ModelReader} reads a class by reflection into a
 * {@link bookworm.meta.ModelMeta}, and every mistake in it is found at once. Knows the
 * fields below, and of SQL what DDL asks: how a dialect quotes names and writes constraints. Start with {@link bookworm.meta.Models}.
 */
package bookworm.meta;
