package org.liandong.approval.route;

import java.util.List;

/**
 * The way from one position to the next: stops that stand side by side and are joined behind them (会办, A6), nearly always one.
 *
 * @param skipped stages left out on the way here
 */
public record Leg(int position, List<Stop> stops, List<Stop.Skip> skipped) {}
