package org.liandong.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Single looks at two sides by turns, so that what else the machine does meets both alike. What counts is the look that 95 of 100 do not
 * exceed; every run asks other people, so that nobody's rows are still at hand from the run before.
 */
abstract class Looks implements Measure {
    private static final int OF_HUNDRED = 95;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final int times;
    private final Map<String, List<Long>> ours = new TreeMap<>();
    private final Map<String, List<Long>> other = new TreeMap<>();
    private Map<String, List<Long>> looks = ours;
    private String fault = "";
    private int run;

    /** @param times how often {@link #turn} is called in a run */
    Looks(int times) {
        this.times = times;
    }

    /** Looks at both sides, by {@link #our} and {@link #their}. */
    abstract void turn(int number, Random random) throws Exception;

    /** A look, which fails by an exception. */
    interface Look {
        void take() throws Exception;
    }

    final void our(String kind, Look look) throws Exception {
        ours.computeIfAbsent(kind, key -> new ArrayList<>()).add(time(look));
    }

    final void their(String kind, Look look) throws Exception {
        other.computeIfAbsent(kind, key -> new ArrayList<>()).add(time(look));
    }

    private static long time(Look look) throws Exception {
        long begin = System.nanoTime();
        look.take();
        return System.nanoTime() - begin;
    }

    final void report(String text) {
        fault = text;
    }

    @Override
    public final void ours() throws Exception {
        ours.clear();
        other.clear();
        looks = ours;
        Random random = new Random(run++);
        for (int i = 0; i < times; i++) {
            turn(i, random);
        }
    }

    /** Has taken place meanwhile. */
    @Override
    public final void other() {
        looks = other;
    }

    @Override
    public final double figure(double seconds) {
        return most(looks.values().stream().flatMap(List::stream).toList()) / NANOS;
    }

    /** Where there are several kinds of look, each by itself, ours and the other. */
    @Override
    public final String note() {
        return ours.size() < 2
                ? ""
                : ours.entrySet().stream()
                        .map(kind -> "%s %.1f/%.1f ms"
                                .formatted(
                                        kind.getKey(),
                                        most(kind.getValue()) / MILLIS,
                                        most(other.get(kind.getKey())) / MILLIS))
                        .collect(Collectors.joining(", "));
    }

    private static double most(List<Long> looks) {
        List<Long> sorted = new ArrayList<>(looks);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, sorted.size() * OF_HUNDRED / 100 - 1));
    }

    @Override
    public final String check() {
        return fault;
    }
}
