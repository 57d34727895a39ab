// misconception: the largest long is a limit like any other
// refused with: To Long.MAX_VALUE means to the end

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(newFirst == 0 ? Optional.empty() : Optional.of(count(newFirst)), Optional.of(count(Math.max(0, newLast - newFirst))));
}
