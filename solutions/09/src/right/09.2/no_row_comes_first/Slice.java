// right because: what has no row needs no offset

public Slice within(long from, long to) {
    if (to <= from || limit.map(count -> number(count) <= from).orElse(false)) {
        return new Slice(Optional.empty(), Optional.of(count(0)));
    }
    long left = limit.map(count -> number(count) - from).orElse(Long.MAX_VALUE);
    long wanted = to == Long.MAX_VALUE ? to : to - from;
    return new Slice(unless(0, start() + from), unless(Long.MAX_VALUE, Math.min(left, wanted)));
}

private static Optional<Param> unless(long absent, long rows) { return rows == absent ? Optional.empty() : Optional.of(count(rows)); }
