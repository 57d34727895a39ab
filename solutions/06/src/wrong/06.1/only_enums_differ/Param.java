// misconception: an enum is the only value that the driver does not know
// refused with: Each type knows what the driver takes
@Override public void render(SqlWriter sql) { sql.parameter(value instanceof bookworm.fields.Choice choice ? choice.value() : value); }
