using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Tells force, arrest or a penalty that its own doer announces from what is told of it: ہم انہیں گرفتار کریں گے، وزیر is a threat.</summary>
internal static class UtteredThreat
{
    /// <summary>Whether somebody says of themselves that they will or can attack or arrest, or that they will punish if something is done; they are then the ones who threaten. An act that only a threat tells is neither future nor a mere condition.</summary>
    public static bool Is(SentenceParse sentence, Predication predication, List<Voice> voices, ref Actor[] actors, ref Auxiliary aux)
    {
        aux = IsAct(predication) ? aux & ~(Auxiliary.Future | Auxiliary.Hypothetical) : aux;
        if (predication.Group < 0 || !MayBeUttered(sentence, predication))
        {
            return false;
        }

        int unit = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
        Voice? voice = voices.FindLast(voice => voice.Covers(unit) && voice.Stance == Stance.States && voice.Group != predication.Group && Array.Exists(voice.Who, IsAble));
        bool isOwn = voice is not null
            && ((predication.Actors.Length == 0 && sentence.Parse.Groups[predication.Group].Tense == Tense.Future) || Array.Exists(predication.Actors, actor => IsSameSide(actor, voice.Who[0])));
        isOwn = isOwn && !(predication.Recipients.Length > 0 && predication.Recipients[0].Country == voice!.Who[0].Country && sentence.Parse.Groups[predication.Group].Ability);
        (actors, aux) = isOwn ? (voice!.Who, Auxiliary.None) : (actors, aux);
        return isOwn;
    }

    /// <summary>Whether the predicate is the act that is threatened, whose being told is the threat: منہ توڑ جواب دیا جائے گا.</summary>
    private static bool IsAct(Predication predication) => predication.Frame is { Event: "THREATEN", Bare: false, OwnsContent: false, Modes: ["violence"] } && predication.Group >= 0;

    private static bool MayBeUttered(SentenceParse sentence, Predication predication)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[predication.Group];
        if (verb.Negated || (verb.Root == "ho" && predication.Frame.Actor is not ["subj", ..]))
        {
            return false;
        }

        bool isFuture = verb.Tense == Tense.Future;
        return IsForce(predication)
            ? isFuture || (verb is { Ability: true, Kind: VerbGroupKind.Finite, Tense: Tense.Present } && predication.Recipients.Length > 0)
            : isFuture && predication.Frame.Event is "SANCTION" or "COERCE" && sentence.Clauses.Items[predication.Clause].Conditional;
    }

    private static bool IsForce(Predication predication) => predication.Frame.Event == "ASSAULT"
        || (predication.Frame.Event == "COERCE" && Array.IndexOf(predication.Frame.Modes, "arrest") >= 0);

    /// <summary>Whether both are of one state's power, or of one party or armed group.</summary>
    private static bool IsSameSide(Actor doer, Actor speaker) => doer.Country == speaker.Country && (doer.Sector == speaker.Sector || (IsState(doer) && IsState(speaker)));

    private static bool IsState(Actor actor) => actor.Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY";

    private static bool IsAble(Actor actor) => actor.Country.Length > 0 && actor.Sector is "GOV" or "MIL" or "COP" or "REB" or "JUD" or "PRM" or "OPP" or "PTY" or "LEG";
}
