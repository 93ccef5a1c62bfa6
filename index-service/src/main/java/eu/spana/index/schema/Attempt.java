package eu.spana.index.schema;

import eu.spana.index.elasticsearch.Answer;

/// What came of asking for a change of indices or aliases. Each may be asked for again.
public sealed interface Attempt {

    record Done() implements Attempt {}

    /// Elasticsearch does not answer, or is not there yet.
    record Later(String reason) implements Attempt {}

    record Refused(String reason) implements Attempt {}

    static Attempt of(Answer answer) {
        return switch (answer) {
            case Answer.Response done when done.isSuccess() -> new Done();
            case Answer other ->
                    switch (SchemaCheck.notAnswered(other)) {
                        case SchemaState.Unfit unfit -> new Refused(unfit.reason());
                        case SchemaState.Unreachable away -> new Later(away.reason());
                        case SchemaState state -> new Later(state.toString());
                    };
        };
    }
}
