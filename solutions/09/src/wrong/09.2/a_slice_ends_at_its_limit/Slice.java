// misconception: the limit is a position
// refused with: and end where the slice ended: two rows

public Slice within(long from, long to) {
    long last = limit.map(Slice::number).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
}
