// misconception: the smaller limit counts, wherever the slice begins
// refused with: What is left out at the front no longer counts to the limit

public Slice within(long from, long to) {
    long first = start() + from;
    long most = limit.map(Slice::number).orElse(Long.MAX_VALUE);
    long length = to == Long.MAX_VALUE ? most : Math.min(most, Math.max(0, to - from));
    return new Slice(first == 0 ? Optional.empty() : Optional.of(count(first)),
        length == Long.MAX_VALUE ? Optional.empty() : Optional.of(count(length)));
}
