package org.liandong.approval;

import java.util.List;
import java.util.function.Function;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalStep;
import org.liandong.approval.request.Docket;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Leg;
import org.liandong.calendar.WorkingTime;

/** What engines get wrong, planted into the product's own: each must be found by the model test. */
enum Fault implements Function<WorkingTime, Fault.Parts> {
    /** Of stages side by side only the first opens. */
    LOST_SIBLING(time -> parts(new Movement(time) {
        @Override
        void open(Act act, Leg leg, boolean jumped) {
            super.open(act, new Leg(leg.position(), leg.stops().subList(0, 1), leg.skipped()), jumped);
        }
    })),
    /** The next step opens twice. */
    DOUBLE_NEXT_STEP(time -> parts(new Movement(time) {
        @Override
        void open(Act act, Leg leg, boolean jumped) {
            super.open(act, leg, jumped);
            super.open(act, leg, jumped);
        }
    })),
    /** The request goes on although a step beside the approved one waits. */
    NO_JOIN(time -> parts(new Movement(time) {
        @Override
        void decide(Act act, ApprovalStep step, Verdict result) {
            super.decide(act, step, result);
            if (result == Verdict.APPROVED
                    && !act.docket().open().isEmpty()
                    && step.position() == act.docket().open().get(0).position()) {
                leave(act, Verdict.CLOSED);
                goOn(act, step.position());
            }
        }
    })),
    /** A vote is counted when more than half have voted for it, and once more for each who comes later. */
    VOTE_COUNTED_TWICE(time -> parts(new Movement(time) {
        @Override
        void settled(Act act, ApprovalStep step) {
            List<Signer> seats = step.seats().counting();
            long yes = seats.stream()
                    .filter(seat -> seat.verdict() == Verdict.APPROVED)
                    .count();
            if (2 * yes >= seats.size() && step.isOpen()) {
                decide(act, step, Verdict.APPROVED);
            } else {
                super.settled(act, step);
            }
        }
    })),
    /** A refusal is taken for one vote of many where all must sign. */
    REFUSAL_OUTVOTED(time -> parts(new Movement(time) {
        @Override
        void settled(Act act, ApprovalStep step) {
            if (step.seats().counting().stream().noneMatch(Signer::isOpen)) {
                super.settled(act, step);
            }
        }
    })),
    /** A seat stays with who has left the post. */
    SEAT_OF_A_LEAVER(time -> {
        Movement movement = new Movement(time);
        return new Parts(engine(movement), new Reseating(movement) {
            @Override
            boolean reseat(Act act) {
                return false;
            }
        });
    }),
    /** A return within the route begins no new round. */
    RETURN_SKIPS_A_ROUND(time -> parts(new Movement(time) {
        @Override
        void backWithin(Act act, Integer resumeAt, int position) {
            if (resumeAt != null) {
                act.request().resumeAt(resumeAt);
            }
            openAgain(act, position);
        }
    })),
    /** What stood beside the returned step stays open. */
    RETURN_LEAVES_SIBLINGS_OPEN(time -> parts(new Movement(time) {
        @Override
        void leave(Act act, Verdict how) {
            if (how != Verdict.CLOSED) {
                super.leave(act, how);
            }
        }
    })),
    /** After a jump back those beside the returner sign once more. */
    JUMP_OPENS_ALL(time -> parts(new Movement(time) {
        @Override
        Leg unsigned(Docket docket, Leg leg) {
            return leg;
        }
    })),
    /** Who returned it and wanted it straight back waits for all stages again. */
    JUMP_FORGOTTEN(time -> parts(new Movement(time) {
        @Override
        void backWithin(Act act, Integer resumeAt, int position) {
            super.backWithin(act, null, position);
        }

        @Override
        void backToApplicant(Act act, Integer resumeAt, org.liandong.organisation.Level from) {
            super.backToApplicant(act, null, from);
        }
    })),
    /** The approval is taken back, and what it had opened stays. */
    TAKEN_BACK_BUT_GONE_ON(time -> {
        Movement movement = new Movement(time);
        return new Parts(
                new Engine(
                        new ApplicantMoves(movement),
                        new SignerMoves(movement) {
                            @Override
                            void takeBack(Act act) {
                                ApprovalStep step = act.step();
                                step.reopen(
                                        step.seats()
                                                .signedBy(act.viewer().personId())
                                                .orElseThrow(),
                                        act.now());
                            }
                        },
                        new SeatMoves(movement),
                        new OwnerMoves(movement, new Reseating(movement)),
                        new ListMoves(movement)),
                new Reseating(movement));
    }),
    /** The one who asked for advice need not wait for it. */
    CONSULTATION_DOES_NOT_HOLD(time -> seats(new Movement(time), movement -> new SeatMoves(movement) {
        @Override
        void consult(Act act) {
            ask(act);
        }
    })),
    /** The seat that was handed over stays where it was. */
    TRANSFER_WITHOUT_SEAT(time -> seats(new Movement(time), movement -> new SeatMoves(movement) {
        @Override
        void transfer(Act act) {
            act.record(JournalAction.TRANSFER, act.step(), null);
        }
    })),
    /** Nobody waits for the signer who was added. */
    ADDED_SIGNER_LOST(time -> seats(new Movement(time), movement -> new SeatMoves(movement) {
        @Override
        void add(Act act) {
            super.add(act);
            List<Signer> seats = act.step().seats().all();
            act.step().end(seats.get(seats.size() - 1), Verdict.REMOVED, act.now());
        }
    })),
    /** A seat that was taken away is waited for. */
    REMOVED_SEAT_COUNTS(time -> seats(new Movement(time), movement -> new SeatMoves(movement) {
        @Override
        void remove(Act act) {
            act.record(JournalAction.REMOVE_SIGNER, act.step(), null);
        }
    })),
    /** What was void goes on without its steps. */
    REOPENED_NOWHERE(time -> {
        Movement movement = new Movement(time);
        return new Parts(
                new Engine(
                        new ApplicantMoves(movement),
                        new SignerMoves(movement),
                        new SeatMoves(movement),
                        new OwnerMoves(movement, new Reseating(movement)) {
                            @Override
                            void reopen(Act act) {
                                act.request().reopen();
                            }
                        },
                        new ListMoves(movement)),
                new Reseating(movement));
    });

    /** The parts of the product that run in a test. */
    record Parts(Engine engine, Reseating reseating) {}

    private final Function<WorkingTime, Parts> product;

    Fault(Function<WorkingTime, Parts> product) {
        this.product = product;
    }

    @Override
    public Parts apply(WorkingTime time) {
        return product.apply(time);
    }

    /** The product as it is. */
    static Function<WorkingTime, Parts> sound() {
        return time -> parts(new Movement(time));
    }

    private static Parts parts(Movement movement) {
        return new Parts(engine(movement), new Reseating(movement));
    }

    private static Parts seats(Movement movement, Function<Movement, SeatMoves> seats) {
        return new Parts(
                new Engine(
                        new ApplicantMoves(movement),
                        new SignerMoves(movement),
                        seats.apply(movement),
                        new OwnerMoves(movement, new Reseating(movement)),
                        new ListMoves(movement)),
                new Reseating(movement));
    }

    private static Engine engine(Movement movement) {
        return new Engine(
                new ApplicantMoves(movement),
                new SignerMoves(movement),
                new SeatMoves(movement),
                new OwnerMoves(movement, new Reseating(movement)),
                new ListMoves(movement));
    }
}
