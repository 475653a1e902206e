package org.sawt.moderation.service;

import java.time.Instant;
import java.util.List;
import org.sawt.moderation.SignalKind;

/**
 * Why a case is open.
 *
 * @param reports how many people have reported it
 * @param rules the numbers of the rules that they named
 * @param signals what the portal noticed
 * @param awaiting whether nobody sees the item before it is decided
 * @param appealDue until when an appeal must be answered; null without an appeal
 */
public record CaseReasons(
        long reports, List<Integer> rules, List<SignalKind> signals, boolean awaiting, Instant appealDue) {
    public CaseReasons {
        rules = List.copyOf(rules);
        signals = List.copyOf(signals);
    }

    public boolean isOverdueAt(Instant now) {
        return appealDue != null && now.isAfter(appealDue);
    }
}
