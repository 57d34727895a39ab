// misconception: a type knows what to do with a null
// refused with: A type knows nothing of nulls
import bookworm.fields.FieldType;

@Override
@SuppressWarnings("unchecked")
public void render(SqlWriter sql) { sql.parameter(((FieldType<Object>) type).toJdbc(value)); }
