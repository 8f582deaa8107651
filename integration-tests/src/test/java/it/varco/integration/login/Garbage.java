package it.varco.integration.login;

import java.util.List;

/** What may stand in a field or a parameter that a person has not written. */
final class Garbage {

    static final String HUGE = "x".repeat(100_000);

    static final List<String> VALUES = List.of(
            "",
            "zzz",
            "broker:",
            "broker:no-such-provider",
            "PIN",
            "cns",
            "'\"><script>alert(1)</script>",
            "${7*7}<#assign x=1>{{7*7}}",
            "../../../etc/passwd",
            "a\u0000b",
            "\uD83D\uDE00\u202E",
            "cittadino/x/y",
            HUGE);

    private Garbage() {}
}
