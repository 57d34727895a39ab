// misconception: the newest row has the greatest key
// refused with: may hear of another desk's row
import bookworm.db.*;

static void insert(Model object) {
    ModelMeta meta = object.meta();
    FieldMeta key = meta.primaryKey();
    boolean generated = key.isGenerated() && object.pk() == null;
    List<FieldMeta> fields = generated ? meta.fieldsBesideKey() : meta.fields();
    object.executor().insert(new Insert(meta, fields, List.of(values(object, fields))));
    if (generated) {
        Database database = Database.current();
        Sql greatest = Sql.of("SELECT MAX(" + database.dialect().quote(key.column()) + ") FROM " + database.dialect().quote(meta.table()));
        key.set(object, database.query(greatest, row -> row.getLong(1)).get(0));
    }
}
