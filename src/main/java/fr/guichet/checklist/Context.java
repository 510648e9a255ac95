package fr.guichet.checklist;

import fr.guichet.advice.Advice;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.knowledge.Answer;
import fr.guichet.knowledge.Channel;
import fr.guichet.knowledge.ChannelKind;
import fr.guichet.knowledge.Facts;
import fr.guichet.knowledge.Item;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.Procedure;
import fr.guichet.knowledge.Situation;
import fr.guichet.knowledge.Step;
import fr.guichet.knowledge.Truth;
import java.time.LocalDate;
import java.util.List;

/** What every part of the building looks at. {@code situation} holds the relevant answers only, {@code knowledge} what may be read. */
record Context(
        KnowledgeBase knowledge,
        Situation situation,
        Facts facts,
        Advice advice,
        ConditionWords conditions,
        FactCheck check,
        Discreet discreet) {

    static Context of(KnowledgeBase knowledge, Situation situation, Advice advice) {
        Situation relevant = knowledge.relevant(situation);
        Facts facts = relevant.facts();
        Discreet discreet = Discreet.of(knowledge, relevant, facts);
        return new Context(
                discreet.paper(knowledge),
                relevant,
                facts,
                advice,
                new ConditionWords(knowledge, facts),
                new FactCheck(relevant.date()),
                discreet);
    }

    LocalDate today() {
        return situation.date();
    }

    Truth truth(Item item) {
        return item.when().test(facts);
    }

    /** When an item counts, « seulement si : carte volée »; empty if it certainly does. */
    String onlyIf(Item item) {
        return onlyIf(List.of(item));
    }

    /** When one of these counts, in words; empty if one certainly does. */
    String onlyIf(List<? extends Item> items) {
        return items.stream().anyMatch(item -> truth(item) == Truth.YES)
                ? ""
                : conditions.words(items.stream().map(Item::when).toList());
    }

    /** The text as it may be printed on this day. */
    String text(Procedure procedure, Item item) {
        return check.text(procedure, item);
    }

    /** Words that go with an item: they lose their figures when its own text does. */
    String words(Procedure procedure, Item item, String words) {
        return check.words(procedure, words, item.provenance());
    }

    boolean isDone(Procedure procedure, String step) {
        return situation.done().contains(procedure.id() + "." + step);
    }

    /** The steps that count for the advised way, done or not. */
    List<Step> steps(Procedure procedure) {
        ChannelKind way = way(procedure);
        return procedure.steps().stream()
                .filter(step -> truth(step) != Truth.NO
                        && (way == null
                                || step.channels().isEmpty()
                                || step.channels().contains(way)))
                .toList();
    }

    private ChannelKind way(Procedure procedure) {
        Channel advised =
                advice.of(procedure.id()).map(ProcedureAdvice::channel).orElse(null);
        if (advised != null) {
            return advised.by();
        }
        return procedure.channels().stream()
                .filter(channel -> channel.when().test(facts) != Truth.NO)
                .map(Channel::by)
                .findFirst()
                .orElse(null);
    }

    /** Whatever the question: {@code danger} names the choice of someone who is not safe. */
    boolean isInDanger() {
        return situation.answers().asMap().containsValue(new Answer.Choice("danger"));
    }

    boolean is(String question, String choice) {
        return facts.get(question) instanceof Answer.Choice answer
                && answer.id().equals(choice);
    }
}
