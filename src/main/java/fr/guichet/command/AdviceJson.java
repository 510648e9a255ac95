package fr.guichet.command;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.advice.Advice;
import fr.guichet.advice.Change;
import fr.guichet.advice.Mandate;
import fr.guichet.advice.ProcedureAdvice;
import fr.guichet.advice.Reason;
import fr.guichet.knowledge.Contact;
import fr.guichet.knowledge.KnowledgeBase;
import fr.guichet.knowledge.NearbyPlace;
import fr.guichet.knowledge.Posture;
import fr.guichet.knowledge.Situation;
import java.io.IOException;
import java.util.List;

/** Advice as JSON, with the keys of design §8. */
final class AdviceJson {

    private static final double DECIMAL = 10;

    private final KnowledgeBase knowledge;

    AdviceJson(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    void write(Situation situation, Advice advice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Json.texts("demarches", situation.procedures(), json);
        json.writeStringField("date", situation.date().toString());
        Json.textOrNull("posture", code(advice.posture()), json);
        json.writeStringField("nettete", clearness(advice.isClear()));
        contacts("vers", advice.to(), knowledge, json);
        mandate(advice.mandate(), json);
        reasons(advice.reasons(), json);
        changes(advice.changes(), json);
        json.writeStringField("prevention", advice.prevention());
        json.writeArrayFieldStart("par_demarche");
        for (ProcedureAdvice procedure : advice.procedures()) {
            write(procedure, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ProcedureAdvice advice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", advice.id());
        Json.textOrNull("posture", code(advice.posture()), json);
        json.writeStringField("nettete", clearness(advice.isClear()));
        Json.textOrNull(
                "canal", advice.channel() == null ? null : advice.channel().by().code(), json);
        Json.texts("aujourdhui", advice.today(), json);
        Json.texts("ensuite", advice.later(), json);
        contacts("vers", advice.to(), knowledge, json);
        mandate(advice.mandate(), json);
        reasons(advice.reasons(), json);
        changes(advice.changes(), json);
        json.writeStringField("prevention", advice.prevention());
        json.writeEndObject();
    }

    /** Ids with the name and the number of each; an id that is not a contact stands for its own name. */
    static void contacts(String name, List<String> ids, KnowledgeBase knowledge, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            Contact contact = knowledge.contact(id);
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("nom", name(id, knowledge));
            Json.textOrNull("telephone", contact == null ? null : contact.phone(), json);
            json.writeArrayFieldStart("lieux");
            for (NearbyPlace place : knowledge.local().placesOf(id)) {
                place(place, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(NearbyPlace place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("nom", place.name());
        json.writeStringField("adresse", place.address());
        Json.textOrNull("telephone", place.phone(), json);
        Json.textOrNull("horaires", place.hours(), json);
        Json.textOrNull("services", place.services(), json);
        json.writeFieldName("distance_km");
        if (place.km() < 0) {
            json.writeNull();
        } else {
            json.writeNumber(Math.round(place.km() * DECIMAL) / DECIMAL);
        }
        json.writeEndObject();
    }

    static String name(String id, KnowledgeBase knowledge) {
        Contact contact = knowledge.contact(id);
        return contact == null ? id : contact.name();
    }

    private static void mandate(Mandate mandate, JsonGenerator json) throws IOException {
        json.writeFieldName("mandat");
        if (mandate == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", mandate.type().code());
        Json.texts("perimetres", mandate.perimeters(), json);
        json.writeNumberField("duree_jours", mandate.days());
        json.writeEndObject();
    }

    private static void reasons(List<Reason> reasons, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("raisons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("regle", reason.rule());
            json.writeStringField("effet", reason.effect().code());
            Json.textOrNull("posture", code(reason.posture()), json);
            Json.textOrNull("acte", reason.act(), json);
            json.writeStringField("parce_que", reason.because());
            Json.textOrNull("source", reason.provenance().source(), json);
            Json.textOrNull(
                    "verifie_le",
                    reason.provenance().checkedOn() == null
                            ? null
                            : reason.provenance().checkedOn().toString(),
                    json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void changes(List<Change> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("changerait");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("question", change.question());
            json.writeStringField("reponse", change.answer());
            Json.textOrNull("posture", code(change.posture()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String code(Posture posture) {
        return posture == null ? null : posture.code();
    }

    private static String clearness(boolean clear) {
        return clear ? "nette" : "legere";
    }
}
