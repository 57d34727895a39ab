package bookworm.query;

import bookworm.meta.*;
import bookworm.sql.Selection;
import java.util.*;

/** What stands in the columns of a row, by position: all that whoever reads it needs to know. */
public sealed interface Reading {

    /** Values side by side, the first of them so many columns after the first. */
    record OfValues(List<Selection> selections, int start) implements Reading {

        static final OfValues NONE = new OfValues(List.of(), 0);
    }

    /**
     * An object: its fields side by side, the first of them so many columns after the first.
     *
     * @param related the objects that are read with it
     * @param annotations the values that are read with it
     */
    record OfInstance(ModelMeta model, List<FieldMeta> fields, int start, Map<Relation, OfInstance> related,
            OfValues annotations) implements Reading { }
}
