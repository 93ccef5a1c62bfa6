package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

import java.io.IOException;
import java.io.InputStream;

/// Takes the content out of the request itself: no file lies between the service and its fork.
public final class SentContentFetcher extends AbstractFetcher {
    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context)
            throws IOException {
        SentContent sent = context.get(SentContent.class);
        if (sent == null) {
            throw new IOException("The request holds no content");
        }
        // Not handed on to the entries of a container.
        context.set(SentContent.class, null);
        if (!sent.name().isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, sent.name());
        }
        if (!sent.declaredType().isEmpty()) {
            metadata.set(Metadata.CONTENT_TYPE, sent.declaredType());
        }
        return TikaInputStream.get(sent.bytes(), metadata);
    }
}
