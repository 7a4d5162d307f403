package org.liandong.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.RequestState;
import org.liandong.calendar.WorkingTime;

/**
 * Random people do random things, allowed and not, with requests on random routes; product and model must agree after each, and nothing
 * may stand where nobody can act (A4–A8, A12, A20). {@code -Dmodel.sequences=10000} for the long run.
 */
class ModelTest {
    private static final int SEQUENCES = Integer.getInteger("model.sequences", 300);
    private static final int FAULT_SEQUENCES = 300;
    private static final int ACTIONS = 60;
    private static final long SEED = 20261122;
    private static final List<ApprovalAction> TRIED = Stream.of(ApprovalAction.values())
            .filter(action -> !Set.of(
                            ApprovalAction.SAVE,
                            ApprovalAction.DISCARD,
                            ApprovalAction.COPY,
                            ApprovalAction.READ,
                            ApprovalAction.EDIT,
                            ApprovalAction.ENTER,
                            ApprovalAction.EXTEND,
                            ApprovalAction.JUMP,
                            ApprovalAction.REASSIGN,
                            ApprovalAction.CONFIRM,
                            ApprovalAction.DECLINE)
                    .contains(action))
            .filter(action -> !action.isOfItems()) // what climbs here is no list
            .toList();
    private static final List<ApprovalAction> OFTEN =
            List.of(ApprovalAction.APPROVE, ApprovalAction.APPROVE, ApprovalAction.APPROVE, ApprovalAction.RETURN);

    private static final List<ApprovalAction> IN_SEATS =
            TRIED.stream().filter(ApprovalAction::needsStep).toList();

    @Test
    void A8_A20_productAndModelAgreeWhateverPeopleDo() {
        Map<ApprovalAction, Integer> done = new TreeMap<>();
        Map<RequestState, Integer> ends = new TreeMap<>();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Optional<String> difference = difference(SEED + sequence, Fault.sound(), done, ends);
            if (difference.isPresent()) {
                fail("sequence " + sequence + ": " + difference.get());
            }
        }
        System.out.println(SEQUENCES + " sequences, done " + done + ", at the end " + ends);
        assertEquals(Set.copyOf(TRIED), done.keySet(), "every action took effect");
        assertTrue(ends.keySet().containsAll(Set.of(RequestState.APPROVED, RequestState.REJECTED)), ends.toString());
    }

    /** The test finds what it is there to find. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void A20_aPlantedFaultIsFound(Fault fault) {
        for (int sequence = 0; sequence < FAULT_SEQUENCES; sequence++) {
            if (difference(SEED + sequence, fault, new TreeMap<>(), new TreeMap<>())
                    .isPresent()) {
                return;
            }
        }
        fail(fault + " was not found in " + FAULT_SEQUENCES + " sequences");
    }

    private static Optional<String> difference(
            long seed,
            Function<WorkingTime, Fault.Parts> product,
            Map<ApprovalAction, Integer> done,
            Map<RequestState, Integer> ends) {
        Random random = new Random(seed);
        ModelRoute route = new ModelRoute(random);
        Fault.Parts parts = product.apply(new WorkingTime());
        World world = new World(route, parts.engine(), parts.reseating());
        Model model = new Model(route);
        List<String> story = new ArrayList<>(List.of("route " + route.stages + " holders " + route.holders));
        for (int i = 0; i < ACTIONS; i++) {
            String problem;
            if (random.nextInt(12) == 0) {
                story.add(staff(random, route));
                world.staffed();
                model.staffed();
                problem = "";
            } else {
                ModelAction what = next(random, route, model, i);
                boolean did;
                try {
                    did = world.act(what);
                } catch (RuntimeException e) {
                    return Optional.of(String.join("\n", story) + "\n" + what + " failed: " + e);
                }
                boolean may = model.act(what);
                story.add((did ? "" : "not ") + what);
                problem = did == may ? "" : "the model says " + may + "; ";
                if (did) {
                    done.merge(what.action(), 1, Integer::sum);
                }
            }
            String should = World.standing(
                    model.state,
                    model.round,
                    model.version,
                    model.waiting(),
                    model.open().stream()
                            .map(step -> step.stage.code())
                            .sorted()
                            .toList());
            if (!problem.isEmpty()
                    || !world.standing().equals(should)
                    || !world.stalls().isEmpty()) {
                return Optional.of(String.join("\n", story) + "\n" + problem + "is " + world.standing() + "\nshould be "
                        + should + "\nstalls " + world.stalls());
            }
        }
        ends.merge(model.state, 1, Integer::sum);
        return Optional.empty();
    }

    /** Somebody leaves a post or comes into one; each keeps somebody who may sign. */
    private static String staff(Random random, ModelRoute route) {
        List<Long> posts = List.copyOf(route.holders.keySet());
        long post = posts.get(random.nextInt(posts.size()));
        List<Long> holders = new ArrayList<>(route.holders.get(post));
        long leaver = holders.get(random.nextInt(holders.size()));
        holders.remove(leaver);
        long comes = ModelRoute.FILER + random.nextInt(ModelRoute.PEOPLE);
        if (!holders.contains(comes)
                && (random.nextBoolean() || holders.stream().allMatch(p -> p == ModelRoute.FILER))) {
            holders.add(comes);
        }
        if (holders.stream().anyMatch(person -> person != ModelRoute.FILER)) {
            route.holders.put(post, holders);
        }
        return "post " + post + " now " + route.holders.get(post);
    }

    private static ModelAction next(Random random, ModelRoute route, Model model, int i) {
        int lot = random.nextInt(20);
        boolean runs = model.state == RequestState.RUNNING;
        ApprovalAction action = pick(random, runs && lot < 9 ? OFTEN : runs && lot < 19 ? IN_SEATS : TRIED);
        if (model.state == RequestState.DRAFT || model.state == RequestState.RETURNED && random.nextBoolean()) {
            action = ApprovalAction.SUBMIT;
        }
        if (Set.of(RequestState.APPROVED, RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.VOID)
                        .contains(model.state)
                && random.nextInt(3) > 0) {
            action = model.state == RequestState.APPROVED ? ApprovalAction.VOID : ApprovalAction.REOPEN;
        }
        if (model.state == RequestState.SUSPENDED && random.nextBoolean()) {
            action = ApprovalAction.RESUME;
        }
        Set<String> codes = new LinkedHashSet<>();
        model.open().forEach(step -> codes.add(step.stage.code()));
        if (codes.isEmpty() || random.nextInt(6) == 0) {
            model.steps.forEach(step -> codes.add(step.stage.code()));
        }
        String step = codes.isEmpty() ? null : pick(random, List.copyOf(codes));
        List<Long> posts = List.copyOf(route.holders.keySet());
        String to =
                switch (random.nextInt(3)) {
                    case 0 -> ApprovalCommand.TO_APPLICANT;
                    case 1 -> ApprovalCommand.TO_PREVIOUS;
                    default -> pick(random, route.stages).code();
                };
        return new ModelAction(
                action,
                person(random, model, action, step),
                action.needsStep() ? step : null,
                random.nextInt(25) == 0,
                to,
                random.nextBoolean(),
                pick(random, posts),
                pick(random, List.of(Join.values())),
                seat(random, model, step));
    }

    /** Mostly somebody who may. */
    private static long person(Random random, Model model, ApprovalAction action, String step) {
        if (random.nextInt(6) == 0) {
            return ModelRoute.FILER + random.nextInt(ModelRoute.PEOPLE);
        }
        if (action.isOfOwner()) {
            return World.OWNER;
        }
        if (action.isOfApplicant()) {
            return ModelRoute.FILER;
        }
        Model.Step at = step == null ? null : model.latest(step);
        if (at == null || at.seats.isEmpty()) {
            return ModelRoute.FILER + random.nextInt(ModelRoute.PEOPLE);
        }
        List<Model.Seat> fitting = at.seats.stream()
                .filter(seat -> switch (action) {
                    case ANSWER -> seat.kind != 'D';
                    case REMOVE_SIGNER -> seat.opener != 0;
                    case RELEASE -> seat.claimed;
                    case TAKE_BACK -> seat.by != 0;
                    default -> seat.kind == 'D';
                })
                .toList();
        Model.Seat seat = pick(random, fitting.isEmpty() ? at.seats : fitting);
        return switch (action) {
            case REMOVE_SIGNER -> seat.opener != 0 ? seat.opener : World.OWNER;
            case TAKE_BACK -> seat.by != 0 ? seat.by : World.OWNER;
            default -> seat.person != 0 ? seat.person : pick(random, model.route.holders.get(seat.post));
        };
    }

    /** Mostly the number of a seat that can be taken away. */
    private static int seat(Random random, Model model, String step) {
        Model.Step at = step == null ? null : model.latest(step);
        return at == null
                ? 1
                : at.seats.stream()
                        .filter(seat -> seat.opener != 0 && seat.said == null)
                        .map(seat -> seat.number)
                        .findFirst()
                        .filter(number -> random.nextInt(4) > 0)
                        .orElse(1 + random.nextInt(5));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
