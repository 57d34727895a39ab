package bookworm.schema;

import bookworm.db.Dialect;
import bookworm.meta.ModelMeta;
import java.util.*;

/** Writes the DDL that makes the tables of models. */
public final class SchemaEditor {

    private SchemaEditor() { }

    /** The statements, in their order, that make the tables; none of them runs here. */
    public static List<String> create(Collection<ModelMeta> models, Dialect dialect) {
        List<String> statements = new ArrayList<>();
        for (TablePart part : TableReader.read(models, dialect)) {
            switch (part.kind()) {
                case TABLE -> statements.add("CREATE TABLE " + part.name() + " " + part.definition());
                case INDEX -> statements.add("CREATE INDEX " + part.name() + " ON " + part.table() + " " + part.definition());
                case COLUMN, CONSTRAINT -> { }
            }
        }
        return statements;
    }
}
