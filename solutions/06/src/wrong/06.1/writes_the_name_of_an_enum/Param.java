// misconception: an enum is stored by its name
// refused with: not its name
@Override public void render(SqlWriter sql) { sql.parameter(value instanceof Enum<?> constant ? constant.name() : toJdbc()); }
