// misconception: the end is a position like any other
// refused with: nothing can be added to it

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, Math.addExact(start(), from));
    long newLast = Math.min(last, Math.addExact(start(), to));
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
}
