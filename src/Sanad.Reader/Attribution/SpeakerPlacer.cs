using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Places speakers whose country only the context gives: what they speak of is not where they are from (مظاہرین کا کہنا تھا کہ ایران …).</summary>
internal static class SpeakerPlacer
{
    /// <summary>The speakers before a cue with its content behind it, of the report's own country where no country stands before the cue.</summary>
    public static Actor[] Place(SentenceParse sentence, Actor[] who, int cue)
    {
        bool isOfContext = !sentence.Discourse.IsPlaced && who.Length == 1 && who[0] is { CountryFromContext: true, Entity: < 0, Country.Length: > 0 } && who[0].Country == sentence.Discourse.SentenceCountry;
        string report = sentence.Discourse.Main.Length > 0 ? sentence.Discourse.Main : sentence.Discourse.Home;
        return isOfContext && report.Length > 0 && report != who[0].Country && !IsNamedBefore(sentence, cue) ? [who[0].In(report)] : who;
    }

    private static bool IsNamedBefore(SentenceParse sentence, int cue)
    {
        for (int unit = sentence.Units.Start; unit < cue; unit++)
        {
            if (sentence.Parse.Units[unit].Name is { IsLocation: true } or { Kind: NameKind.Demonym })
            {
                return true;
            }
        }

        return false;
    }
}
