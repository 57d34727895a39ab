// misconception: LIMIT is the position at which the rows end
// refused with: LIMIT says how many, not where they end

public Slice within(long from, long to) {
    long last = limit.map(count -> start() + number(count)).orElse(Long.MAX_VALUE);
    long newLast = to == Long.MAX_VALUE ? last : Math.min(last, start() + to);
    return new Slice(start() + from == 0 ? Optional.empty() : Optional.of(count(start() + from)),
        newLast == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(newLast)));
}
