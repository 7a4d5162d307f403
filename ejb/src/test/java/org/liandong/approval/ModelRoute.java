package org.liandong.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/** A random organisation with a random route through it: plain values, from which product and model are both made. */
final class ModelRoute {
    static final long FILER = 1;
    static final int PEOPLE = 9;
    private static final List<Level> LEVELS = List.of(Level.CLASS, Level.FACULTY, Level.UNIVERSITY, Level.PROVINCE);
    private static final List<Role> ROLES = List.of(Role.HEAD, Role.REVIEWER, Role.FINANCE);

    /** A stage signed in a post; {@code skipSigned}: who approved before in this round is not asked again. */
    record Stage(
            int position,
            String code,
            Level level,
            Role role,
            long post,
            Signing signing,
            Voting.Tie tie,
            boolean veto,
            boolean skipSigned) {}

    final List<Stage> stages = new ArrayList<>();
    /** Who is in which post, in order. */
    final Map<Long, List<Long>> holders;

    /** A route by hand, with people who come and go in the map. */
    ModelRoute(List<Stage> stages, Map<Long, List<Long>> holders) {
        this.stages.addAll(stages);
        this.holders = holders;
    }

    ModelRoute(Random random) {
        holders = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            for (Role role : ROLES) {
                holders.put(post(level, role), people(random));
            }
        }
        int positions = 1 + random.nextInt(3);
        for (int position = 1; position <= positions; position++) {
            Level level = LEVELS.get(Math.min(LEVELS.size() - 1, position));
            int abreast = 1 + random.nextInt(3);
            for (int i = 0; i < abreast; i++) {
                Role role = ROLES.get(i);
                stages.add(new Stage(
                        position * 10,
                        "s" + position + i,
                        level,
                        role,
                        post(level, role),
                        Signing.values()[random.nextInt(Signing.values().length)],
                        Voting.Tie.values()[random.nextInt(Voting.Tie.values().length)],
                        random.nextInt(4) == 0,
                        random.nextInt(4) == 0));
            }
        }
    }

    static long post(Level level, Role role) {
        return 1000 + level.ordinal() * 100L + role.ordinal();
    }

    private static List<Long> people(Random random) {
        List<Long> people = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        while (people.size() < many) {
            long person = FILER + random.nextInt(PEOPLE);
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    Stage stage(String code) {
        return stages.stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    boolean holds(long person, long post) {
        return holders.get(post).contains(person);
    }

    /** People who are asked where a stage opens: not the applicant, and where the stage says so not who signed before. */
    List<Long> asked(Stage stage, java.util.Set<Long> signed) {
        return holders.get(stage.post()).stream()
                .filter(person -> person != FILER)
                .filter(person -> !stage.skipSigned() || !signed.contains(person))
                .toList();
    }
}
