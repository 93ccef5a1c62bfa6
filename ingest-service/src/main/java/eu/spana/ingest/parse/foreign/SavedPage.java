package eu.spana.ingest.parse.foreign;

import eu.spana.ingest.parse.content.Extract;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/// A web page that a browser saved with its pictures as if it were a mail (MHTML). Its headers tell
/// of the saving and not of the page.
final class SavedPage {
    private static final String ADDRESS = "Message:Raw-Header:Snapshot-Content-Location";
    private static final String LOCATION = "Message:Raw-Header:Content-Location";
    private static final String SAVED_BY = "Saved by ";

    private SavedPage() {}

    /// The page among the parts; empty when the message is a mail.
    static Optional<ForeignDocument> in(ForeignDocument message) {
        return isSaved(message)
                ? message.embedded().stream()
                        .filter(part -> part.type().equals("text/html"))
                        .findFirst()
                : Optional.empty();
    }

    static @Nullable URI addressOf(ForeignDocument message) {
        try {
            String stated = message.first(ADDRESS);
            String address = stated.isEmpty() ? message.first(LOCATION) : stated;
            return address.startsWith("http") ? new URI(address) : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /// The page with the address that it was saved from, where it states none itself.
    static List<Extract> at(@Nullable URI address, List<Extract> page) {
        if (address == null || page.size() > 1) {
            return page;
        }
        return page.stream().map(extract -> at(address, extract)).toList();
    }

    private static Extract at(URI address, Extract page) {
        var metadata = page.metadata();
        return metadata.url() == null
                ? page.withMetadata(metadata.withCanonical(address.toString()))
                : page;
    }

    private static boolean isSaved(ForeignDocument message) {
        String from = message.first(TikaCoreProperties.CREATOR);
        boolean related = message.first("Multipart-Subtype").equals("related");
        return !message.first(ADDRESS).isEmpty()
                || from.contains(SAVED_BY)
                || (from.isEmpty() && related && message.first(Metadata.MESSAGE_TO).isEmpty());
    }
}
