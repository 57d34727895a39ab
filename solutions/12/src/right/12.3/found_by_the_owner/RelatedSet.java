// right because: an object stands for its key in a filter, and one without a key is refused

@Override Query query() { return super.rows().filter(field, owner).query(); }
