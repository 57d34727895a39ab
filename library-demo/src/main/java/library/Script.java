package library;

/** A script of the article: a few steps, each told as it runs. */
interface Script {

    void run(Narrator narrator);
}
