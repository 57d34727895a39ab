// misconception: the driver takes texts
// refused with: and no text of it
@Override public void render(SqlWriter sql) { sql.parameter(String.valueOf(toJdbc())); }
