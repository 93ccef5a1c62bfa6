package eu.spana.local.client;

import tools.jackson.databind.JsonNode;

/// A problem document (RFC 9457) in one line.
final class Problem {

    private Problem() {}

    static String describe(JsonNode problem, int status) {
        var title = problem.path("title").asString("status " + status);
        var detail = problem.path("detail").asString("");
        return detail.isEmpty() ? title : title + ": " + detail;
    }
}
