// misconception: a window is one only if its function says so
// refused with: A window is one, whatever stands in it

@Override public boolean containsWindow() { return function.containsWindow(); }
