package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What sort of text a document is.
public enum DocumentKind {
    @JsonProperty("article")
    ARTICLE,
    @JsonProperty("post")
    POST,
    @JsonProperty("speech")
    SPEECH,
    @JsonProperty("press-release")
    PRESS_RELEASE,
    @JsonProperty("advisory")
    ADVISORY,
    @JsonProperty("report")
    REPORT,
    @JsonProperty("page")
    PAGE
}
