// misconception: the driver knows what to do with any object
// refused with: The driver knows no enum
@Override public void render(SqlWriter sql) { sql.parameter(value); }
