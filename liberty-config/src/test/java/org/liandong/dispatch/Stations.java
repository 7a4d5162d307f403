package org.liandong.dispatch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.liandong.test.Api;
import org.liandong.test.LargeProvince;
import org.liandong.test.Rows;
import org.liandong.test.ServerUnderTest;

/**
 * Class stations anywhere in the province that sign, answer, and answer again what was returned, over REST and as their own heads, and the
 * province's reviewer, who accepts and returns; several at once, in an order of their own.
 */
final class Stations {
    private static final double RETURNED = 0.4;

    private final ServerUnderTest server;
    private final HttpClient client;
    private final Api reviewer;
    private final Map<Action, Integer> done = new ConcurrentHashMap<>(new EnumMap<>(Action.class));
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** What is counted. */
    enum Action {
        SIGN,
        ANSWER,
        ACCEPT,
        RETURN
    }

    private static final class Station {
        private final Api head;
        private final long unit;
        private Action next = Action.SIGN;
        private long answer;

        Station(Api head, long unit) {
            this.head = head;
            this.unit = unit;
        }
    }

    Stations(ServerUnderTest server) {
        this.server = server;
        this.client = server.client().build();
        this.reviewer = new Api(server, "province-reviewer", client);
    }

    /** Numbers of some stations of a province of so many universities, always the same. */
    static List<Integer> some(int universities, int stations) {
        return new Random(4)
                .ints(0, universities * LargeProvince.STATIONS)
                .distinct()
                .limit(stations)
                .boxed()
                .toList();
    }

    /** Does that many actions with several threads, each with stations of its own. */
    void act(long dispatch, List<Integer> numbers, int actions, int threads) {
        List<List<Station>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(new ArrayList<>());
        }
        for (int i = 0; i < numbers.size(); i++) {
            shares.get(i % threads).add(station(numbers.get(i)));
        }
        AtomicInteger left = new AtomicInteger(actions);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CompletableFuture.allOf(shares.stream()
                        .map(share -> CompletableFuture.runAsync(() -> act(dispatch, share, left), pool))
                        .toArray(CompletableFuture[]::new))
                .join();
        pool.shutdown();
    }

    private Station station(int number) {
        String unit = "select id from org_unit where code = '" + LargeProvince.station(number) + "' and id > ?";
        return new Station(new Api(server, "x" + number, client), Rows.count(server, unit, 0));
    }

    private void act(long dispatch, List<Station> share, AtomicInteger left) {
        List<Station> open = new ArrayList<>(share);
        Random random = new Random(share.get(0).unit);
        while (!open.isEmpty() && left.getAndDecrement() > 0) {
            Station station = open.get(random.nextInt(open.size()));
            Action action =
                    station.next == Action.ACCEPT && random.nextDouble() < RETURNED ? Action.RETURN : station.next;
            act(dispatch, station, action);
            done.merge(action, 1, Integer::sum);
            if (action == Action.ACCEPT) {
                open.remove(station);
            }
        }
    }

    private void act(long dispatch, Station station, Action action) {
        switch (action) {
            case SIGN -> {
                checked(station.head.post(receipt(dispatch, station), json("action", "sign")));
                station.next = Action.ANSWER;
            }
            case ANSWER -> {
                answer(dispatch, station);
                station.next = Action.ACCEPT;
            }
            case ACCEPT -> checked(reviewer.act(station.answer, "approve", null));
            case RETURN -> {
                checked(reviewer.act(station.answer, "return", "请补充", "to", "applicant"));
                station.next = Action.ANSWER;
            }
        }
    }

    private void answer(long dispatch, Station station) {
        if (station.answer == 0) {
            station.answer = checked(station.head.post(
                            receipt(dispatch, station),
                            json(
                                    "action",
                                    "answer",
                                    "title",
                                    "反馈",
                                    "token",
                                    UUID.randomUUID().toString())))
                    .json()
                    .getJsonNumber("answer")
                    .longValue();
        }
        JsonObject submit = Json.createObjectBuilder(station.head.command(station.answer, "submit", null))
                .add("title", "反馈")
                .add("data", json("text", "已经完成。"))
                .build();
        checked(station.head.post("/requests/" + station.answer + "/actions", submit));
    }

    private static String receipt(long dispatch, Station station) {
        return "/dispatches/" + dispatch + "/receipts/" + station.unit + "/actions";
    }

    private Api.Answer checked(Api.Answer answer) {
        if (answer.status() >= 300) {
            refused.add(answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static JsonObject json(String... values) {
        var json = Json.createObjectBuilder();
        for (int i = 0; i < values.length; i += 2) {
            json.add(values[i], values[i + 1]);
        }
        return json.build();
    }

    /** How often each was done. */
    Map<Action, Integer> done() {
        return new TreeMap<>(done);
    }

    /** Answers that were no success. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
