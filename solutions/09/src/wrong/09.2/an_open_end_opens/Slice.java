// misconception: to the end is to the end of all rows
// refused with: to their end are two: the old end still counts

public Slice within(long from, long to) {
    long first = start() + from;
    long length = Math.max(0, to - from);
    if (to == Long.MAX_VALUE) {
        return new Slice(first == 0 ? Optional.empty() : Optional.of(count(first)), Optional.empty());
    }
    long most = limit.map(each -> Math.max(0, number(each) - from)).orElse(Long.MAX_VALUE);
    return new Slice(first == 0 ? Optional.empty() : Optional.of(count(first)), Optional.of(count(Math.min(length, most))));
}
