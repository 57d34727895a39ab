// misconception: only the beginning moves with the slice
// refused with: Both positions count from the first row of this slice

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
}
