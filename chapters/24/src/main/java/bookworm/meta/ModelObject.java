package bookworm.meta;

/** What the class of every model is. A model does not implement this itself: it extends {@code bookworm.Model}. */
public interface ModelObject { }
