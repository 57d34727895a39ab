// misconception: quotes make a text safe
// refused with: where an apostrophe ends it
@Override public void render(SqlWriter sql) { sql.append("'" + value + "'"); }
