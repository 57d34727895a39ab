// misconception: FOR UPDATE is enough
// refused with: Lock.NOWAIT.
static Statement locking(Statement select, Lock lock) {
    String waiting = lock == Lock.WAIT ? "" : " " + lock.name().replace('_', ' ');
    return sql -> sql.append(select).append(" FOR UPDATE");
}
