package bookworm.meta;

import bookworm.fields.OnDelete;

/**
 * Where a foreign key leads, and what its target calls the reverse relation.
 *
 * @param relatedName the name in lookups; it ends in {@code +} where lookups cannot go the other way
 */
public record Reference(ModelMeta target, OnDelete onDelete, String relatedName) { }
