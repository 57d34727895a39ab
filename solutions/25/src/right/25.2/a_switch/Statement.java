// right because: three locks, three endings
static Statement locking(Statement select, Lock lock) {
    return sql -> {
        select.render(sql);
        sql.append(switch (lock) {
            case WAIT -> " FOR UPDATE";
            case NOWAIT -> " FOR UPDATE NOWAIT";
            case SKIP_LOCKED -> " FOR UPDATE SKIP LOCKED";
        });
    };
}
