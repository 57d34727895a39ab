// misconception: each lock has its word
// refused with: which is what FOR UPDATE does by itself
static Statement locking(Statement select, Lock lock) {
    String waiting = " " + lock.name().replace('_', ' ');
    return sql -> sql.append(select).append(" FOR UPDATE" + waiting);
}
