// misconception: a list is a list
// refused with: the choices in brackets

@Override public void render(SqlWriter sql) { sql.append(value).append(" IN ").append(choices); }
