// right because: first() asks for one row, which knows its owner

import java.util.List;

public Optional<T> get() {
    RelatedSet<T> referring = new RelatedSet<>(owner, relatedModel, relatedField);
    Optional<List<T>> known = owner.state.related(referring.relation().name());
    if (known.isPresent()) {
        return known.get().isEmpty() ? Optional.empty() : Optional.of(known.get().get(0));
    }
    return referring.first();
}
