// misconception: the database finds nothing for null, and that is right
// refused with: an empty list hides it

@Override Query query() {
    return Query.of(meta()).and(new Column(key()).is(owner.pk()));
}
