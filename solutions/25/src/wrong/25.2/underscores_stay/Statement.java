// misconception: what Java calls it, SQL does
// refused with: in SQL these are two words
static Statement locking(Statement select, Lock lock) {
    String waiting = lock == Lock.WAIT ? "" : " " + lock.name();
    return sql -> sql.append(select).append(" FOR UPDATE" + waiting);
}
