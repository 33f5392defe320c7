using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>Who vouches for a record and how sure it is, in English: “claimed by X through Y, said 2025-01; denied”, “believed by X, not confirmed by Y and Z”.</summary>
public sealed class VoucherGloss(PartyLabels labels)
{
    /// <summary>The chain of a record and its certainty, in one clause.</summary>
    public string Of(ImmutableArray<Attribution> voices, Certainty certainty, TextField field)
    {
        Attribution[] origins = [.. voices.Where(voice => voice.Role == AttributionRole.Origin)];
        Attribution[] media = [.. voices.Where(voice => voice.Role == AttributionRole.Via)];
        if (origins.Length == 0 && media.Length == 0)
        {
            return Unattributed(certainty);
        }

        string by = origins.Length == 0 ? "reported" : string.Join(", ", origins.GroupBy(voice => voice.Stance).Select(alike => $"{VerbOf(alike.Key)} {Names(alike, field)}"));
        string through = media.Length == 0 ? "" : $" through {Names(media, field)}";
        string said = voices.Select(voice => voice.Said?.Value ?? voice.Said?.InferredValue).FirstOrDefault(value => value is not null) is { } day
            ? $", said {SafeText.OneLine(day)}"
            : "";
        return $"{by}{through}{said}{Doubt(certainty, origins)}";
    }

    private string Names(IEnumerable<Attribution> voices, TextField field) => PartyLabels.Join([.. voices.Select(voice => labels.Of(voice, field))]);

    private static string Unattributed(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => "in the report's own words",
        Certainty.Believed => "believed or reported; nobody named",
        Certainty.Unconfirmed => "not confirmed",
        _ => "denied; nobody named",
    };

    private static string VerbOf(Stance stance) => stance switch
    {
        Stance.Claims => "claimed by",
        Stance.Believes => "believed by",
        Stance.Confirms => "confirmed by",
        Stance.Denies => "denied by",
        Stance.NotConfirmed => "not confirmed by",
        _ => "said by",
    };

    // Not said twice where a stance has said it.
    private static string Doubt(Certainty certainty, Attribution[] origins) => certainty switch
    {
        Certainty.Believed when !Has(origins, Stance.Believes) => "; believed, not known",
        Certainty.Unconfirmed when !Has(origins, Stance.NotConfirmed) => "; not confirmed",
        Certainty.Denied when !Has(origins, Stance.Denies) => "; denied",
        _ => "",
    };

    private static bool Has(Attribution[] origins, Stance stance) => Array.Exists(origins, voice => voice.Stance == stance);
}
