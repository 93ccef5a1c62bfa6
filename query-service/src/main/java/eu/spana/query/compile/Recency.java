package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;

import java.time.LocalDate;

/// A mild prior: of two documents that are about as relevant the newer one comes first. What has no
/// date gains nothing and loses nothing else.
final class Recency {
    /// A guess: a tenth of what one rare word is worth, so that it decides between equals only.
    private static final float WEIGHT = 0.5f;

    /// The age at which half of it is left.
    private static final String HALF = "365d";

    private Recency() {}

    /// @param day on which a document is newest
    static void lift(BoolQuery.Builder lifted, LocalDate day) {
        lifted.should(recent ->
                recent.distanceFeature(feature ->
                        feature.date(date ->
                                date.field(FacetField.DATE)
                                        .origin(day.toString())
                                        .pivot(Time.of(time -> time.time(HALF)))
                                        .boost(WEIGHT))));
    }
}
