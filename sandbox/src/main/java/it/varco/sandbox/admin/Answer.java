package it.varco.sandbox.admin;

import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** What the server answered to an admin call. */
public final class Answer {

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** First value of the header, empty when there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All values of the header. */
    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return AdminApi.JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + this, e);
        }
    }

    /** Last part of the Location header. */
    public String createdId() {
        String location = header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** @throws IllegalStateException telling the whole answer when its status is another one */
    public Answer expect(int status) {
        if (status() != status) {
            throw new IllegalStateException("expected " + status + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " from " + response.request().method() + " "
                + response.uri().getPath() + ": " + body();
    }
}
