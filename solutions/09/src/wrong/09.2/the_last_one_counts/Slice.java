// misconception: a limit after a slice replaces it
// refused with: positions count within the slice that is there

public Slice within(long from, long to) {
    return new Slice(from == 0 ? Optional.empty() : Optional.of(count(from)),
        to == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, to - from))));
}
