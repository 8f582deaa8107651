package it.varco.authenticators.cutoff.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.registry.identity.CredentialKind;

/**
 * What somebody can do next, in the order in which they should try it. Pure: the same circumstances always get the same
 * advice.
 *
 * @param kind who is told; null when the reason has nothing to do with who they are
 * @param day a date that belongs to the kind (a birthday, the last day of an attestation); null when there is none
 * @param steps the next steps, best first
 */
public record Advice(PersonKind kind, LocalDate day, List<Step> steps) {

    private static final String SPID = "https://www.spid.gov.it/";
    private static final String CIE = "https://www.cartaidentita.interno.gov.it/";

    public Advice {
        steps = List.copyOf(steps);
    }

    /**
     * One next step.
     *
     * @param key key of its text
     * @param link official page about it, empty when there is none
     * @param day date for the text, null when it needs none
     */
    public record Step(String key, String link, LocalDate day) {

        private static Step of(String name) {
            return to("", name);
        }

        private static Step to(String link, String name) {
            return new Step("varco.notice.step." + name, link, null);
        }
    }

    /** Key of what the page says about who the person is; empty when a plain citizen needs no such words. */
    public String whoKey() {
        return kind == null || kind == PersonKind.CITIZEN ? "" : "varco.notice.who." + kind.name();
    }

    /** The steps as a page takes them. */
    public List<Map<String, String>> model(ReadableDate dates) {
        return steps.stream()
                .map(step -> Map.of("key", step.key(), "href", step.link(), "arg", dates.of(step.day())))
                .toList();
    }

    /**
     * For a refused person.
     *
     * @param who what is known of them
     * @param credential what they signed in with, null when that is not known
     */
    public static Advice afterRefusal(Refusal refusal, Circumstances who, CredentialKind credential) {
        return switch (refusal.reason()) {
            case CUT_OFF, LEVEL_TOO_LOW, DISPOSITIVO_NEEDED -> ofCredential(who, credential);
            case PIN_EXPIRED -> refusal.rule().isPresent() ? ofPin(who) : plain(Step.of("office"));
            case NO_LOGIN_RECORD ->
                plain(Step.to(SPID, "spid"), Step.to(CIE, "cie"), Step.of("cns"), Step.of("office"));
            case CODE_EXPIRED, NO_PROFILE -> plain(Step.of("office"));
            case CANCELLED -> plain();
            case POLICY_UNREADABLE, REGISTRY_UNAVAILABLE, PIN_SETTING_UNREADABLE ->
                plain(Step.of("retry"), Step.of("office"));
        };
    }

    /** For someone whose credential ends: what they can do before it does. */
    public static Advice ofCredential(Circumstances who, CredentialKind credential) {
        if (credential == CredentialKind.SPID) {
            return plain(Step.of("spid-level"), Step.to(CIE, "cie"), Step.of("cns"));
        }
        if (credential == CredentialKind.CIE) {
            return plain(Step.of("cie-pin"), Step.to(SPID, "spid"), Step.of("cns"));
        }
        if (credential == CredentialKind.CNS) {
            return plain(Step.to(SPID, "spid"), Step.to(CIE, "cie"), Step.of("office"));
        }
        return ofPin(who);
    }

    private static Advice ofPin(Circumstances who) {
        PersonKind kind = who.kind();
        return switch (kind) {
            case UNDER_14 ->
                told(
                        who,
                        kind,
                        Optional.empty(),
                        Step.of("delega-parent"),
                        new Step(
                                "varco.notice.step.spid-at-14",
                                SPID,
                                who.fourteenth().orElseThrow()));
            case MINOR -> told(who, kind, who.eighteenth(), Step.to(SPID, "spid-minor"), Step.of("delega-parent"));
            case PROTECTED -> told(who, kind, Optional.empty(), Step.of("delega-guardian"), Step.of("guardian-acts"));
            case ATTESTATION_ENDED -> told(who, kind, who.attestationEnded(), Step.to(CIE, "consulate"));
            case ABROAD_WITHOUT_DOCUMENT ->
                told(who, kind, Optional.empty(), Step.to(CIE, "consulate"), Step.of("delega"));
            case ABROAD ->
                told(who, kind, Optional.empty(), Step.to(SPID, "spid"), Step.to(CIE, "consulate"), Step.of("delega"));
            case IN_ITALY_WITHOUT_DOCUMENT ->
                told(
                        who,
                        kind,
                        Optional.empty(),
                        Step.to(CIE, "municipality"),
                        Step.to(SPID, "spid-then"),
                        Step.of("delega"));
            case PATRONATO_CAF -> told(who, kind, Optional.empty(), Step.to(SPID, "spid-2"), Step.of("organisation"));
            case COMPANY, PROFESSIONAL ->
                told(
                        who,
                        kind,
                        Optional.empty(),
                        Step.to(SPID, "spid-professional"),
                        Step.to(CIE, "cie"),
                        Step.of("cns"));
            case CITIZEN ->
                told(
                        who,
                        kind,
                        Optional.empty(),
                        Step.to(SPID, "spid"),
                        Step.to(CIE, "cie"),
                        Step.of("cns"),
                        Step.of("delega"),
                        Step.of("abroad"));
        };
    }

    /** Whose attestation has run out is told to renew it first, whatever else they are: it gives the PIN back. */
    private static Advice told(Circumstances who, PersonKind kind, Optional<LocalDate> day, Step... steps) {
        List<Step> all = new ArrayList<>();
        if (kind != PersonKind.COMPANY && kind != PersonKind.PROFESSIONAL && kind != PersonKind.PATRONATO_CAF) {
            who.attestationEnded().ifPresent(ended -> all.add(Step.of("attestation")));
        }
        all.addAll(List.of(steps));
        if (kind != PersonKind.PATRONATO_CAF) {
            all.add(Step.of("office"));
        }
        return new Advice(kind, day.orElse(null), all);
    }

    private static Advice plain(Step... steps) {
        return new Advice(null, null, List.of(steps));
    }
}
