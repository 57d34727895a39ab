// misconception: only a slice of all rows may begin with the first
// refused with: Who leaves out no row of a slice that left out none has no offset either

public Slice within(long from, long to) {
    if (equals(ALL)) {
        return new Slice(from == 0 ? Optional.empty() : Optional.of(count(from)),
            to == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, to - from))));
    }
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newFirst = Math.min(last, start() + from);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    Optional<Param> newLimit = newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(Math.max(0, newLast - newFirst)));
    return new Slice(Optional.of(count(newFirst)), newLimit);
}
