// right because: SQL minds neither blanks nor brackets around a condition

@Override public void render(SqlWriter sql) { sql.append("(").append(value).append(" in(").append(choices).append("))"); }
