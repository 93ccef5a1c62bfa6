package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApplication;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An export holds two pages, however much is found and however slowly it is read.
@QueryIntegrationTest
class ExportMemoryIT {
    private static final int SMALL_PAGE = 10;

    /// Documents on a page with texts, as the service asks for them.
    private static final int PAGE = 100;

    private static final int PAGES = 8;
    private static final int BUFFER = 8 * 1024;

    @Autowired private IndexFixture index;
    @Autowired private DocumentExporter exporter;

    @Test
    void letsGoOfEachPageThatIsWritten() throws IOException {
        fill(SMALL_PAGE * PAGES);
        List<WeakReference<ExportedDocument>> written = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        exporter.export(
                new IndexExport(everything()),
                page -> {
                    await().atMost(Duration.ofMinutes(1)).until(() -> areGone(written));
                    page.forEach(document -> written.add(new WeakReference<>(document)));
                    sizes.add(page.size());
                });
        assertThat(written).hasSize(SMALL_PAGE * PAGES);
        assertThat(sizes).hasSize(PAGES + 1).endsWith(SMALL_PAGE, 0);
    }

    /// Time is counted in searches that others are answered meanwhile.
    @Test
    void isSearchedForNoFasterThanItIsRead() throws IOException {
        fill(PAGE * PAGES);
        try (ProxiedService service =
                        ProxiedService.start(
                                List.of(QueryApplication.class, SmallBuffers.class),
                                "server.tomcat.connection-timeout=2m");
                Socket reader = new Socket()) {
            reader.setReceiveBufferSize(BUFFER);
            reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port()));
            InputStream lines = export(reader, "wanted");
            assertThat(lines.readNBytes(1)).isNotEmpty();
            await().until(() -> service.proxy().searchesFor("wanted") == 2);
            for (int others = 0; others < 20; others++) {
                assertThat(service.api().found("q", "nobody", "timeline", "true")).isEmpty();
            }
            assertThat(service.proxy().searchesFor("wanted")).isEqualTo(2);
            String all = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all.split("Wanted", -1)).hasSize(PAGE * PAGES + 1);
            assertThat(service.proxy().searchesFor("wanted")).isEqualTo(PAGES + 1);
        }
    }

    /// So that little of what is written waits outside the service.
    static final class SmallBuffers
            implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
        @Override
        public void customize(ConfigurableTomcatWebServerFactory server) {
            server.addConnectorCustomizers(connector ->
                    connector.setProperty("socket.txBufSize", Integer.toString(BUFFER)));
        }
    }

    private void fill(int count) {
        String text = "A text of some length, " + "as texts on the web are. ".repeat(100);
        index.holds(
                IntStream.range(0, count)
                        .mapToObj(i -> article("d" + i).text("en", "Wanted " + i, text))
                        .toList());
    }

    private static SearchRequest everything() {
        return SearchRequest.of(page ->
                page.query(query -> query.matchAll(all -> all))
                        .sort(sort -> sort.field(by -> by.field("_shard_doc").order(SortOrder.Asc)))
                        .size(SMALL_PAGE));
    }

    private static boolean areGone(List<WeakReference<ExportedDocument>> written) {
        System.gc();
        return written.stream().allMatch(document -> document.refersTo(null));
    }

    /// In a version of HTTP that puts nothing between the lines.
    private static InputStream export(Socket reader, String words) throws IOException {
        String request = "GET /api/v1/search/export?body=true&q=" + words + " HTTP/1.0\r\n\r\n";
        reader.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return reader.getInputStream();
    }
}
