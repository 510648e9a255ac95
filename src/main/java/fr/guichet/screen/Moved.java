package fr.guichet.screen;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import java.util.Objects;

/** What an answer changed in the advice, in one line. */
final class Moved {

    private Moved() {}

    /** Empty when nothing moved, or when there was no advice before. */
    static String between(Advice before, Advice after) {
        if (before == null || after == null || before.posture() == null || after.posture() == null) {
            return "";
        }
        if (before.posture() != after.posture()) {
            return Words.postureInShort(before.posture()) + " → " + Words.postureInShort(after.posture());
        }
        for (Reason reason : after.reasons()) {
            if (before.reasons().stream().noneMatch(old -> old.rule().equals(reason.rule()))) {
                return reason.because();
            }
        }
        for (ProcedureAdvice advice : after.procedures()) {
            boolean moved = before.of(advice.id())
                    .map(old -> !Objects.equals(old.posture(), advice.posture()))
                    .orElse(false);
            if (moved && advice.posture() != null) {
                return Words.postureInShort(advice.posture());
            }
        }
        return before.isClear() == after.isClear() ? "" : after.isClear() ? "C'est plus sûr." : "C'est moins sûr.";
    }
}
