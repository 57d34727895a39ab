@Override public void render(SqlWriter sql) { sql.append("?").parameter(toJdbc()); }
