package org.liandong.bench;

/** Two ways to do the same work, in seconds; the lower the better. */
interface Measure {
    /** As in the list of targets, such as V8. */
    String id();

    /** What is done, in one line. */
    String work();

    /** How many times the other's time it may take. */
    double target();

    /** Puts everything where a run begins; not measured. */
    void reset() throws Exception;

    /** The product's own code. */
    void ours() throws Exception;

    /** What it is compared with. */
    void other() throws Exception;

    /** What would make the comparison void, such as different rows; empty when all is well. */
    String check() throws Exception;

    /** How many runs of each side are not counted. */
    default int warmUps() {
        return 1;
    }

    /** What counts of the run that has just ended and took so many seconds: all of it, unless the measure looked closer, such as at single looks. */
    default double figure(double seconds) {
        return seconds;
    }

    /** What is worth knowing of the run that has just ended, such as the share of a part; printed beside it. */
    default String note() {
        return "";
    }
}
