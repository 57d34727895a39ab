// right because: how many rows are left says how many there can be

public Slice within(long from, long to) {
    Optional<Param> newOffset = start() + from > 0 ? Optional.of(count(start() + from)) : Optional.empty();
    long wanted = to == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(0, to - from);
    if (limit.isPresent()) {
        long left = Math.max(0, number(limit.get()) - from);
        return new Slice(newOffset, Optional.of(count(Math.min(left, wanted))));
    }
    return new Slice(newOffset, wanted == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(wanted)));
}
