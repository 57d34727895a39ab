/**
 * Models describe themselves: {@link bookworm.meta.ModelReader} reads a class by reflection into a
 * {@link bookworm.meta.ModelMeta}, and every mistake in it is found at once. Knows the
 * fields below, no SQL. Start with {@link bookworm.meta.Models}.
 */
package bookworm.meta;
