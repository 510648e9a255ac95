package fr.guichet.knowledge;

/** Something a sheet may print: a document, a step, a deadline, a remark. */
public interface Item {
    /** Its id in its procedure; empty for a remark without one. */
    String id();

    String text();

    Condition when();

    Provenance provenance();
}
