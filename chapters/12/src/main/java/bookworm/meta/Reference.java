package bookworm.meta;

/** Where a foreign key leads. */
public record Reference(ModelMeta target) { }
