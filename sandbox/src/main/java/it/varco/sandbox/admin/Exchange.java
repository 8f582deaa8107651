package it.varco.sandbox.admin;

/**
 * A call about a realm and the answer to it.
 *
 * @param path below {@code /admin/realms/}, with its query
 * @param sent body of the request, null when there was none
 * @param contentType of the answer, empty when there was none
 * @param answered body of the answer
 */
public record Exchange(String method, String path, String sent, int status, String contentType, String answered) {}
