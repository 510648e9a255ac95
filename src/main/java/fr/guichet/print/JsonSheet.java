package fr.guichet.print;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.guichet.checklist.Act;
import fr.guichet.checklist.Block;
import fr.guichet.checklist.Checklist;
import fr.guichet.checklist.Due;
import fr.guichet.checklist.Paper;
import fr.guichet.checklist.Place;
import fr.guichet.checklist.Said;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The sheet as JSON, with the keys of design §8. */
public final class JsonSheet {

    private JsonSheet() {}

    /** Writes one object. */
    public static void write(Checklist sheet, JsonGenerator json) throws IOException {
        json.writeStartObject();
        texts("demarches", sheet.procedures(), json);
        json.writeStringField("date", sheet.date().toString());
        json.writeArrayFieldStart("fait");
        for (String done : sheet.done()) {
            json.writeStartObject();
            json.writeStringField("texte", done);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("blocs");
        for (Block block : sheet.blocks()) {
            write(block, json);
        }
        json.writeEndArray();
        papers("pochette", sheet.pouch(), json);
        json.writeArrayFieldStart("echeances");
        for (Due deadline : sheet.deadlines()) {
            due(deadline.whole(), deadline.date(), json);
        }
        json.writeEndArray();
        texts("attention", whole(sheet.warnings()), json);
        json.writeFieldName("relance");
        if (sheet.reminder() == null) {
            json.writeNull();
        } else {
            due(sheet.reminder().whatAndWhen(), sheet.reminder().date(), json);
        }
        json.writeArrayFieldStart("relances");
        for (Due reminder : sheet.reminders()) {
            due(reminder.whatAndWhen(), reminder.date(), json);
        }
        json.writeEndArray();
        texts("prevention", sheet.prevention(), json);
        texts("identifiants", sheet.identifiers(), json);
        texts("a_verifier", sheet.toCheck(), json);
        date("verifie_le", sheet.checkedOn(), json);
        texts("mentions", sheet.credits(), json);
        json.writeStringField("pour_revenir", sheet.desk());
        json.writeStringField("code", sheet.code());
        json.writeEndObject();
    }

    private static void write(Block block, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("titre", block.title());
        json.writeFieldName("quand");
        if (block.when() == null) {
            json.writeNull();
        } else {
            due(block.when().words(), block.when().date(), json);
        }
        json.writeFieldName("contact");
        if (block.contact() == null) {
            json.writeNull();
        } else {
            contact(block.contact(), json);
        }
        papers("pieces", block.documents(), json);
        json.writeArrayFieldStart("etapes");
        for (Act act : block.steps()) {
            write(act, json);
        }
        json.writeEndArray();
        texts("a_savoir", whole(block.notes()), json);
        json.writeStringField("a_montrer", block.show());
        json.writeEndObject();
    }

    private static void write(Act act, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", act.id());
        json.writeStringField("texte", act.text());
        json.writeStringField("qui", act.who());
        json.writeStringField("dire", act.say());
        texts("demander", act.ask(), json);
        texts("gestes", act.gestures(), json);
        json.writeBooleanField("certaine", act.isCertain());
        json.writeStringField("seulement_si", bare(act.onlyIf()));
        json.writeEndObject();
    }

    private static List<String> whole(List<Said> sentences) {
        return sentences.stream().map(Said::whole).toList();
    }

    /** The name of the field says « seulement si » already; an exception says « sauf si » itself. */
    private static String bare(String onlyIf) {
        return onlyIf.replaceFirst("^seulement si : ", "");
    }

    private static void contact(Place contact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", contact.id());
        json.writeStringField("nom", contact.name());
        json.writeStringField("telephone", contact.phone());
        date("verifie_le", contact.checkedOn(), json);
        json.writeEndObject();
    }

    private static void papers(String name, List<Paper> papers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Paper paper : papers) {
            json.writeStartObject();
            json.writeStringField("id", paper.id());
            json.writeStringField("texte", paper.text());
            json.writeStringField("aide", paper.help());
            texts("pour", paper.purposes(), json);
            json.writeBooleanField("certaine", paper.isCertain());
            json.writeStringField("seulement_si", bare(paper.onlyIf()));
            json.writeBooleanField("en_main", paper.inHand());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void due(String text, LocalDate date, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("texte", text);
        date("date", date, json);
        json.writeEndObject();
    }

    private static void date(String name, LocalDate date, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (date == null) {
            json.writeNull();
        } else {
            json.writeString(date.toString());
        }
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
