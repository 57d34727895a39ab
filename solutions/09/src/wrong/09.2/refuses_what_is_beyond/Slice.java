// misconception: a position beyond the end is an error
// refused with: Where there is no row, the slice says so: its limit is 0

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    if (start() + from > last) {
        throw new IndexOutOfBoundsException("There are only " + (last - start()) + " rows.");
    }
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
}
