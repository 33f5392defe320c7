using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Tells force or arrest that its own doer announces from what is told of it: ہم انہیں گرفتار کریں گے، وزیر is a threat.</summary>
internal static class UtteredThreat
{
    /// <summary>Whether somebody says of themselves, in the future, that they will attack or arrest; they are then the ones who threaten.</summary>
    public static bool Is(SentenceParse sentence, Predication predication, List<Voice> voices, ref Actor[] actors)
    {
        bool isForce = predication.Frame.Event == "ASSAULT" || (predication.Frame.Event == "COERCE" && Array.IndexOf(predication.Frame.Modes, "arrest") >= 0);
        if (!isForce || predication.Group < 0 || sentence.Parse.Groups[predication.Group] is not { Tense: Tense.Future, Negated: false, Root: not "ho" })
        {
            return false;
        }

        int unit = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
        Voice? voice = voices.FindLast(voice => voice.Covers(unit) && voice.Stance == Stance.States && voice.Group != predication.Group && Array.Exists(voice.Who, IsAble));
        bool isOwn = voice is not null && (predication.Actors.Length == 0 || Array.Exists(predication.Actors, actor => actor.Country == voice.Who[0].Country));
        actors = isOwn ? voice!.Who : actors;
        return isOwn;
    }

    private static bool IsAble(Actor actor) => actor.Country.Length > 0 && actor.Sector is "GOV" or "MIL" or "COP" or "REB" or "JUD" or "PRM" or "OPP" or "PTY";
}
