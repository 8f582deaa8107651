package it.varco.registry.admin;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.registry.identity.CodiceFiscale;

/** Refusals of the admin resources, in the form Keycloak's own have: {@code {"errorMessage": "…"}}. */
public final class AdminError {

    private AdminError() {}

    /** 400: the message names the field and says what to write instead. */
    public static WebApplicationException badRequest(String message) {
        return of(Response.Status.BAD_REQUEST, message, null);
    }

    /** 403. */
    public static WebApplicationException forbidden(String message) {
        return of(Response.Status.FORBIDDEN, message, null);
    }

    /** 404. */
    public static WebApplicationException notFound(String message) {
        return of(Response.Status.NOT_FOUND, message, null);
    }

    /** 405. */
    public static WebApplicationException notAllowed(String message) {
        return of(Response.Status.METHOD_NOT_ALLOWED, message, null);
    }

    /** 409 for a change that does not fit what is stored. */
    public static WebApplicationException conflict(String message) {
        return of(Response.Status.CONFLICT, message, null);
    }

    /** 409 for a change that rests on an old version; the answer carries {@code currentVersion}. */
    public static WebApplicationException stale(String message, int currentVersion) {
        return of(Response.Status.CONFLICT, message, currentVersion);
    }

    /** 409 for a codice fiscale that was replaced; the answer carries {@code successor}. */
    public static WebApplicationException superseded(CodiceFiscale successor) {
        String message = "This codice fiscale was replaced by " + successor.value() + ": use that one";
        return of(Response.Status.CONFLICT, new Body(message, null, successor.value()));
    }

    /** 503. */
    public static WebApplicationException unavailable(String message) {
        return of(Response.Status.SERVICE_UNAVAILABLE, message, null);
    }

    private static WebApplicationException of(Response.Status status, String message, Integer currentVersion) {
        return of(status, new Body(message, currentVersion, null));
    }

    /** The exception's own message may get into a log, so it says less than the answer. */
    private static WebApplicationException of(Response.Status status, Body body) {
        return new WebApplicationException(
                body.successor() == null ? body.errorMessage() : "The codice fiscale was replaced",
                Response.status(status)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(body)
                        .build());
    }

    /**
     * What the administrator's client reads.
     *
     * @param currentVersion only where the change rests on an old version
     * @param successor only where the codice fiscale was replaced: the one to use
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(String errorMessage, Integer currentVersion, String successor) {}
}
