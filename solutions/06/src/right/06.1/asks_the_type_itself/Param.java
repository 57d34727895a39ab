// right because: it does what toJdbc does
import bookworm.fields.FieldType;

@Override
@SuppressWarnings("unchecked")
public void render(SqlWriter sql) {
    if (value == null) {
        sql.parameter(null);
    } else {
        sql.parameter(((FieldType<Object>) type).toJdbc(value));
    }
}
