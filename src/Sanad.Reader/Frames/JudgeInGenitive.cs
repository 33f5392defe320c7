using Sanad.Reader.Lexicon;

namespace Sanad.Reader.Frames;

/// <summary>Tells who judges from who is judged, where the noun of judging has one genitive: پابندیوں پر | ایران کی | مذمت, but not ایران کی مذمت.</summary>
internal static class JudgeInGenitive
{
    /// <summary>Whether the matter stands in پر right before the genitive, which then is of whoever judges it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frame">The noun's case frame.</param>
    /// <param name="before">The phrases before the noun, nearest first.</param>
    public static bool Stands(SentenceParse sentence, Frame frame, List<int> before) =>
        frame.Event is "ACCUSE" or "SUPPORT" && before.Count > 1 && before[1] == before[0] - 1
        && sentence.Parse.Phrases[before[0]].Is("ka") && sentence.Parse.Phrases[before[1]].Is("par")
        && sentence.Parse.Units[sentence.Parse.Phrases[before[0]].End - 1].Name is not null;
}
