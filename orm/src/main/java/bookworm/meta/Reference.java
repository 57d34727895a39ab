package bookworm.meta;

import bookworm.fields.OnDelete;

/**
 * Where a foreign key leads, and what its target calls the way back.
 *
 * @param relatedName the name in lookups; it ends in {@code +} where there is no way back to look up
 * @param one whether the key is unique, so that the way back leads to one object
 */
public record Reference(ModelMeta target, OnDelete onDelete, String relatedName, boolean one) { }
