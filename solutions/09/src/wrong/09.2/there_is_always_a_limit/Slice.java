// misconception: every slice has an end
// refused with: either may be absent

public Slice within(long from, long to) {
    long last = start() + number(limit.get());
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst))));
}
