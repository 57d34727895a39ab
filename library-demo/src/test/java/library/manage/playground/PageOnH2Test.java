package library.manage.playground;

class PageOnH2Test extends PageContract {

    private static final LoadedLibrary LIBRARY = LoadedLibrary.onH2();

    @Override LoadedLibrary library() {
        return LIBRARY;
    }
}
