// misconception: only a slice of all rows may be open
// refused with: To the end of what has no end: no limit is written

public Slice within(long from, long to) {
    if (equals(ALL)) {
        return new Slice(from == 0 ? Optional.empty() : Optional.of(count(from)),
            to == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, to - from))));
    }
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    Optional<Param> newOffset = newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst));
    return new Slice(newOffset, Optional.of(count(Math.max(0, newLast - newFirst))));
}
