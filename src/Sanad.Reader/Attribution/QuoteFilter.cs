using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Attribution;

/// <summary>Decides which voices of a sentence make quotations, where one stands inside or beside another.</summary>
/// <remarks>All of them go on vouching: the medium that passes a word on, the participle beside the verb of saying.</remarks>
internal sealed class QuoteFilter(SentenceParse sentence)
{
    public void Apply(List<Voice> voices)
    {
        foreach (Voice voice in voices)
        {
            voice.Quote = voice.Quote && !IsWithin(voice, voices);
        }

        foreach (Voice voice in voices)
        {
            voice.Quote = voice.Quote && !GivesWay(voice, voices);
        }
    }

    /// <summary>Inside the words of another: a mere mention of saying, the same speaker's aside (ان کے بقول), the speaker's own "I ask".</summary>
    private bool IsWithin(Voice voice, List<Voice> voices)
    {
        foreach (Voice other in voices)
        {
            bool isOuter = other != voice && other.Quote && !other.IsAside && other.HasContent && other.Scope.Contains(voice.CueUnit) && other.CueUnit < voice.CueUnit;
            if (isOuter && (!voice.HasContent || IsFirstPerson(voice) || (voice.IsAside && voice.Who[0].SameAs(other.Who[0]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Beside another that says it: media before the person they report, a participle before the verb of the same speaker.</summary>
    private static bool GivesWay(Voice voice, List<Voice> voices)
    {
        foreach (Voice other in voices)
        {
            if (other != voice && other.Quote && (PassesOn(voice, other) || IsBeside(voice, other)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PassesOn(Voice voice, Voice other)
    {
        bool isMedium = voice.Who[0].Sector == "JRN" && other.Who[0].Sector != "JRN";
        bool isCarrier = isMedium || (voice.IsStatement && voice.Who[0].Country == other.Who[0].Country);
        return isCarrier && voice.Scope.Contains(other.CueUnit) && (voice.IsAside || other.CueUnit > voice.CueUnit);
    }

    private static bool IsBeside(Voice voice, Voice other) =>
        (!voice.HasContent || voice.Scope.Start == other.Scope.Start) && !voice.IsFinite && other.HasContent && other.CueUnit > voice.CueUnit && voice.Who[0].SameAs(other.Who[0]);

    /// <summary>Whether "I" or "we" says it: in a report, that is the speaker of the words around it.</summary>
    private bool IsFirstPerson(Voice voice)
    {
        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(voice.CueUnit)].First;
        for (int unit = first; unit < voice.CueUnit; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Pronoun && sentence.Parse.Units[unit].Sense.Pronoun is { Id: "main" or "ham" })
            {
                return true;
            }
        }

        return false;
    }
}
