package bookworm.query;

import bookworm.meta.ModelMeta;

/** Where the rows of a query come from: tables, or several other queries. */
public sealed interface Source permits TableRows, CombinedRows {

    /** The model whose rows they are, or that the first of several queries is about. */
    ModelMeta model();

    /** Whether each row stands for a group of them. */
    default boolean isGrouped() { return false; }
}
