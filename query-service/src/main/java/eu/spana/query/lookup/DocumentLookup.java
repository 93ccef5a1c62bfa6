package eu.spana.query.lookup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.IndexName;
import eu.spana.document.Visibility;
import eu.spana.query.execute.IndexFailures;

import org.springframework.stereotype.Component;

import java.io.IOException;

/// Fetches one document from the index, as soon as it is written.
@Component
public class DocumentLookup {
    private final ElasticsearchClient client;

    DocumentLookup(ElasticsearchClient client) {
        this.client = client;
    }

    /// Fails with [UnknownDocument], for a removed document too, and with
    /// [eu.spana.query.execute.IndexUnavailable].
    public Document find(String id) {
        if (!DocumentId.isValid(id)) {
            throw new UnknownDocument();
        }
        GetResponse<Document> response = get(id);
        Document document = response.source();
        // A get does not pass through the filter of the alias, so a tombstone can come back.
        if (document == null || document.removed() || document.visibility() != Visibility.PUBLIC) {
            throw new UnknownDocument();
        }
        return document;
    }

    private GetResponse<Document> get(String id) {
        try {
            return client.get(get -> get.index(IndexName.READ_ALIAS).id(id), Document.class);
        } catch (ElasticsearchException failure) {
            throw IndexFailures.classify(failure);
        } catch (IOException failure) {
            throw IndexFailures.classify(failure);
        }
    }
}
