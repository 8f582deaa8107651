package it.varco.integration.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.integration.realm.PinRealm;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.admin.Answer;

/** An office that deals with PINs, through the admin REST interface. */
public final class PinDesk {

    /** Half a code as people read it, on paper and in mails. */
    private static final Pattern HALF = Pattern.compile("(?<![0-9A-Z#&])([0-9A-F]{4}) ([0-9A-F]{4})(?![0-9A-Z])");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AdminApi admin;
    private final String realm;

    public PinDesk(PinRealm realm) {
        this(realm.admin(), realm.name());
    }

    public PinDesk(AdminApi admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    /** The body of an issue by two channels, to be changed by the test. */
    public static ObjectNode twoChannels(String fiscalCode, String email) {
        ObjectNode body = counter(fiscalCode).put("delivery", "two-channels").put("email", email);
        body.putArray("postalAddress").add("Hauptstraße 1").add("10115 Berlin").add("Germania");
        return body;
    }

    /** The body of an issue at the counter, to be changed by the test. */
    public static ObjectNode counter(String fiscalCode) {
        return about("MV35 n. 12")
                .put("fiscalCode", fiscalCode)
                .put("givenName", "Elena")
                .put("familyName", "Ferrari")
                .put("delivery", "counter");
    }

    /** The paperwork of any operation. */
    public static ObjectNode about(String document) {
        return JSON.createObjectNode().put("office", "Consolato di Berlino").put("document", document);
    }

    public Answer issue(ObjectNode body) {
        return admin.post(realm + "/varco-pins", body);
    }

    /** {@code redeliver}, {@code convert}, {@code refuse-conversion} or {@code revoke}. */
    public Answer act(String fiscalCode, String action, ObjectNode body) {
        return admin.post(realm + "/varco-pins/" + fiscalCode + "/" + action, body);
    }

    public Answer state(String fiscalCode) {
        return admin.get(realm + "/varco-pins/" + fiscalCode);
    }

    /** Id of the live PIN. */
    public String pin(String fiscalCode) {
        return state(fiscalCode).expect(200).json().at("/pin/id").asText();
    }

    /** Lets the person keep a PIN whatever the day: resident abroad, no Italian document. */
    public void attestAbroad(String fiscalCode) {
        for (String kind : new String[] {"resident-abroad", "no-italian-document"}) {
            ObjectNode fact = JSON.createObjectNode()
                    .put("fiscalCode", fiscalCode)
                    .put("kind", kind)
                    .put("evidence", "AIRE")
                    .put("office", "Consolato di Berlino");
            admin.post(realm + "/varco-facts", fact).expect(201);
        }
    }

    /** Certifies where halves may be sent. */
    public void certify(String fiscalCode, String kind, String value) {
        ObjectNode contact = JSON.createObjectNode()
                .put("fiscalCode", fiscalCode)
                .put("kind", kind)
                .put("value", value)
                .put("evidence", "verified at the counter")
                .put("office", "Consolato di Berlino");
        admin.post(realm + "/varco-contacts", contact).expect(201);
    }

    /** The halves that can be read in a mail or on a sheet, without the space between their groups. */
    public static List<String> halvesIn(String text) {
        return HALF.matcher(text)
                .results()
                .map((MatchResult half) -> half.group(1) + half.group(2))
                .distinct()
                .toList();
    }

    /** The only half in the text. */
    public static String halfIn(String text) {
        List<String> halves = halvesIn(text);
        if (halves.size() != 1) {
            throw new AssertionError(halves.size() + " halves where one should be");
        }
        return halves.get(0);
    }

    /** Contents of the documents an office got. */
    public static List<String> sheets(JsonNode issued) {
        List<String> sheets = new ArrayList<>();
        issued.get("documents")
                .forEach(document -> sheets.add(document.get("content").asText()));
        return sheets;
    }
}
