package bookworm.meta;

import bookworm.fields.OnDelete;

/**
 * Where a foreign key leads, and what its target calls the reverse relation.
 *
 * @param relatedName the name in lookups; it ends in {@code +} where lookups cannot go the other way
 * @param one whether the key is unique, so that the reverse relation leads to one object
 */
public record Reference(ModelMeta target, OnDelete onDelete, String relatedName, boolean one) { }
