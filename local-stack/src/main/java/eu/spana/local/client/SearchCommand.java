package eu.spana.local.client;

import eu.spana.local.state.Part;
import eu.spana.local.state.Refusal;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// `spana search`.
@Command(
        name = "search",
        description =
                "Searches as the page does: words, \"phrases\", -not, OR, prefix*, site:, lang:.",
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

    private static final int PORT = 8080;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to search.")
    private List<String> words = List.of();

    @Option(names = "--size", defaultValue = "10", description = "How many hits: 10.")
    private int size;

    @Option(
            names = "--service",
            defaultValue = "${env:SPANA_QUERY_URL}",
            paramLabel = "URL",
            description = "The query service, where it is not that of 'spana up'.")
    private @Nullable String service;

    public SearchCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var question = String.join(" ", words);
        var page = new ResultPage(out, Terminal::bold);
        page.print(question, ask(question));
        return 0;
    }

    private JsonNode ask(String question) throws IOException, InterruptedException {
        var root = ServiceAddress.of(service, Part.QUERY, PORT);
        var query = "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&size=" + size;
        var response = get(root.resolve("/api/v1/search?" + query));
        var body = JsonMapper.shared().readTree(response.body());
        if (response.statusCode() != 200) {
            throw new Refusal(Problem.describe(body, response.statusCode()));
        }
        return body;
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Refusal(
                    "Nothing answers at " + address.resolve("/") + ": start it with './spana up'.");
        }
    }
}
