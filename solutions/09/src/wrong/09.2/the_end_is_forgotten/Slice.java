// misconception: a limit after a slice replaces its limit
// refused with: A limit after a slice does not replace it

public Slice within(long from, long to) {
    long first = start() + from;
    return new Slice(first == 0 ? Optional.empty() : Optional.of(count(first)),
        to == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, to - from))));
}
