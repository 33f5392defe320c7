using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Meetings and visits that a sentence names again without their parties: اس ملاقات میں, مذاکرات کے بعد, یہ دورہ.</summary>
internal static class TalksTold
{
    private const int Reach = 6;

    /// <summary>Keeps who met or visited whom, calls apart, for the sentences behind; of what somebody hosts or brings about, the sides.</summary>
    public static void Note(SentenceParse sentence, Frame frame, Actor[] actors, Actor[] recipients)
    {
        if (Array.IndexOf(frame.Modes, "third-party") >= 0)
        {
            (actors, recipients) = (recipients.Length > 1 ? recipients : [], []);
        }

        if (frame.Event == "CONSULT" && Array.IndexOf(frame.Modes, "phone") < 0 && actors.Length > 0 && actors[0].Country.Length > 0)
        {
            sentence.Discourse.NoteTalks(sentence.Index, actors, recipients);
        }
    }

    /// <summary>Gives a meeting or visit without any party those of the one told last, within a few sentences.</summary>
    public static void Complete(SentenceParse sentence, Predication predication)
    {
        if (predication.Filled > 0 || predication.Frame.Event != "CONSULT" || sentence.Discourse.Talkers.Length == 0 || sentence.Index - sentence.Discourse.TalksSentence > Reach)
        {
            return;
        }

        predication.IsToldAgain = true;
        if (predication.Frame.Joint && predication.Frame.Recipient.Length == 0)
        {
            predication.Actors = [.. sentence.Discourse.Talkers, .. sentence.Discourse.Visited];
        }
        else if (sentence.Discourse.Visited.Length > 0)
        {
            predication.Actors = sentence.Discourse.Talkers;
            predication.Recipients = sentence.Discourse.Visited;
        }
    }

    /// <summary>Whether the sitting of one body is only where something is said or done, which the clause tells by its verb: کابینہ کے اجلاس سے خطاب کیا.</summary>
    public static bool IsOnlyPlace(SentenceParse sentence, Predication predication, int phrase) => predication.Frame is { Event: "CONSULT", Joint: true, Modes.Length: 0 }
        && sentence.Parse.Phrases[phrase].Case is "mein" or "se" && sentence.Clauses.Items[predication.Clause].Group >= 0
        && predication.Actors.Length > 0 && Array.TrueForAll(predication.Actors, actor => !actor.IsPerson && actor.SameAs(predication.Actors[0]));
}
