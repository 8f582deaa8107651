package it.varco.tools.pinimport;

import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import it.varco.tools.pinimport.Exchange.Reply;

/**
 * The import resource of the server. Sends a part again when the server does not answer for a while: lines that were stored
 * before the connection broke are answered with {@code already-imported}.
 */
final class VarcoServer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULT_FROM = 500;

    private final Exchange exchange;
    private final AccessToken token;
    private final String url;
    private final boolean dryRun;
    private final BackOff backOff;

    VarcoServer(Exchange exchange, AccessToken token, Arguments arguments, BackOff backOff) {
        this.exchange = exchange;
        this.token = token;
        this.url = "%s/admin/realms/%s/varco-pin-imports/%s/lines"
                .formatted(arguments.url(), AccessToken.encoded(arguments.realm()), arguments.name());
        this.dryRun = arguments.dryRun();
        this.backOff = backOff;
    }

    /**
     * @return all results of the part
     * @throws StoppedException when the server refuses the request, or has not answered for too long
     */
    List<ReportLine> send(Part part) throws InterruptedException {
        if (part.asksNothing()) {
            return part.results(List.of());
        }
        String body = part.body(dryRun);
        boolean tokenRefused = false;
        int failures = 0;
        while (true) {
            String trouble;
            try {
                Reply reply = exchange.post(url, "application/json", token.header(), body);
                if (reply.status() == OK) {
                    return part.results(results(reply.body(), part.asked()));
                }
                if (reply.status() == UNAUTHORIZED && !tokenRefused) {
                    tokenRefused = true;
                    token.forget();
                    continue;
                }
                if (reply.status() < SERVER_FAULT_FROM && reply.status() != TIMEOUT && reply.status() != TOO_MANY) {
                    throw refused(reply);
                }
                trouble = "the server answers " + reply.status();
            } catch (IOException unreachable) {
                if (untrusted(unreachable)) {
                    throw new StoppedException(
                            "The server's certificate is not trusted: name it, or the one that signed it, with --trust");
                }
                trouble = "no answer (%s)".formatted(unreachable.getClass().getSimpleName());
            }
            if (!backOff.waitAfter(++failures, trouble)) {
                throw new StoppedException("The server could not be reached for too long: " + trouble);
            }
        }
    }

    private static List<ReportLine> results(String body, int asked) {
        try {
            List<ReportLine> results = new ArrayList<>();
            for (JsonNode result : JSON.readTree(body).path("results")) {
                results.add(new ReportLine(
                        result.path("line").asInt(),
                        result.path("fiscalCode").asText(),
                        result.path("outcome").asText(),
                        result.path("message").asText()));
            }
            if (results.size() == asked) {
                return results;
            }
        } catch (JsonProcessingException notVarco) {
            throw new StoppedException("What answers at --url is not Varco");
        }
        throw new StoppedException("The server's answer has not as many results as lines were sent");
    }

    /** Waiting does not help against that. */
    private static boolean untrusted(Throwable failure) {
        return failure != null
                && (failure instanceof CertificateException
                        || failure instanceof CertPathValidatorException
                        || untrusted(failure.getCause()));
    }

    private static StoppedException refused(Reply reply) {
        return new StoppedException(
                switch (reply.status()) {
                    case UNAUTHORIZED ->
                        "The server refuses the token: check that --url is the address it calls itself by";
                    case FORBIDDEN -> "The client may not import: give its service account the role import-pins";
                    case NOT_FOUND -> "The server has no such realm, or no Varco: check --url and --realm";
                    default ->
                        "The server refuses the request (%d): %s".formatted(reply.status(), message(reply.body()));
                });
    }

    private static String message(String body) {
        try {
            return JSON.readTree(body).path("errorMessage").asText("no reason given");
        } catch (JsonProcessingException noJson) {
            return "no reason given";
        }
    }
}
