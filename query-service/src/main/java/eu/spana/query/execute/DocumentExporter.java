package eu.spana.query.execute;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Reads everything that is found, page by page, from one point in time. The next page is fetched
/// while the present one is written, so two of them are in memory, however much is found.
@Component
public class DocumentExporter {
    private final SearchSender sender;
    private final PointsInTime points;
    private final Lanes lanes;
    private final ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor();

    DocumentExporter(SearchSender sender, PointsInTime points, Lanes lanes) {
        this.sender = sender;
        this.points = points;
        this.lanes = lanes;
    }

    /// Takes one page.
    @FunctionalInterface
    public interface PageWriter {
        /// Fails where the caller is gone.
        void write(List<ExportedDocument> page) throws IOException;
    }

    /// The first page comes even where nothing was found. Fails with [IndexUnavailable], before or
    /// after pages were written, and where writing does.
    public void export(IndexExport export, PageWriter writer) throws IOException {
        Lanes.Place place = lanes.enter(Lane.EXPORT);
        try {
            String pointInTime = points.open();
            try {
                export(export.page(), pointInTime, writer);
            } finally {
                points.close(pointInTime);
            }
        } finally {
            place.leave();
        }
    }

    private void export(SearchRequest request, String pointInTime, PageWriter writer)
            throws IOException {
        SearchResponse<ExportedDocument> page = fetch(request, pointInTime, List.of());
        while (true) {
            List<Hit<ExportedDocument>> hits = page.hits().hits();
            boolean isLast = hits.size() < Objects.requireNonNullElse(request.size(), 1);
            List<FieldValue> end = isLast ? List.of() : hits.getLast().sort();
            CompletableFuture<SearchResponse<ExportedDocument>> next =
                    isLast
                            ? CompletableFuture.completedFuture(page)
                            : CompletableFuture.supplyAsync(
                                    () -> fetch(request, pointInTime, end), fetching);
            writer.write(hits.stream().map(DocumentExporter::document).toList());
            if (isLast) {
                return;
            }
            page = join(next);
        }
    }

    private SearchResponse<ExportedDocument> fetch(
            SearchRequest request, String pointInTime, List<FieldValue> start) {
        SearchRequest.Builder page =
                request.rebuild()
                        .pit(view -> view.id(pointInTime).keepAlive(points.keepAliveTime()));
        if (!start.isEmpty()) {
            page.searchAfter(start);
        }
        return sender.send(page.build(), ExportedDocument.class);
    }

    private static ExportedDocument document(Hit<ExportedDocument> hit) {
        return Objects.requireNonNull(hit.source(), "asked for");
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
