// right because: the same two records, with names for what they say

static Hop forward(FieldMeta key) {
    boolean mayMeetSeveral = false;
    boolean mayMeetNone = key.nullable();
    return new Hop(key, target(key), mayMeetSeveral, mayMeetNone);
}

static Hop backward(FieldMeta key) {
    Hop along = forward(key);
    return new Hop(along.to(), along.from(), !along.many(), true);
}

private static FieldMeta target(FieldMeta key) { return key.reference().target().primaryKey(); }
