// misconception: nothing has no limit
// refused with: Its limit was left out

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    long rows = newLast - newFirst;
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE || rows <= 0 ? Optional.empty() : Optional.of(count(rows)));
}
