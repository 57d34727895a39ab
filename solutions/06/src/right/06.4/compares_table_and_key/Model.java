// right because: one class has one table, so table and key are the row
private Object identity() { return pk() == null ? new Object() : List.of(meta().table(), pk()); }

@Override public boolean equals(Object other) {
    return other == this || other instanceof Model model && identity().equals(model.identity());
}

@Override public int hashCode() { return pk() == null ? super.hashCode() : identity().hashCode(); }
