// misconception: the row at the second position belongs to it
// refused with: the one at position 20 is the first that is left out

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst + 1))));
}
