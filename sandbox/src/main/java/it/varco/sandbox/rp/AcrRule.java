package it.varco.sandbox.rp;

import java.util.List;

/** Whether the level received meets what was asked: one of the values asked for, or a higher one. */
final class AcrRule {

    private static final List<String> ASCENDING = List.of(
            "urn:varco:acr:pin:ordinario",
            "urn:varco:acr:pin:dispositivo",
            "https://www.spid.gov.it/SpidL1",
            "https://www.spid.gov.it/SpidL2",
            "https://www.spid.gov.it/SpidL3",
            "urn:varco:acr:cns");

    private AcrRule() {}

    static boolean met(List<String> asked, String received) {
        return asked.isEmpty()
                || asked.contains(received)
                || asked.stream()
                        .mapToInt(ASCENDING::indexOf)
                        .anyMatch(wanted -> wanted >= 0 && ASCENDING.indexOf(received) > wanted);
    }
}
