// right because: one case after the other says the same

public Slice within(long from, long to) {
    long length = length();
    if (from >= length || to <= from) {
        return new Slice(Optional.empty(), Optional.of(count(0)));
    }
    long first = start() + from;
    long end = to > length ? length : to;
    Optional<Param> newOffset = Optional.of(first).filter(rows -> rows != 0).map(Slice::count);
    return end == Long.MAX_VALUE ? new Slice(newOffset, Optional.empty()) : new Slice(newOffset, Optional.of(count(end - from)));
}

private long length() { return limit.isEmpty() ? Long.MAX_VALUE : number(limit.get()); }
