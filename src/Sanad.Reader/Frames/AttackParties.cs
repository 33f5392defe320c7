using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds the attackers and victims that an attack's own cases do not name: in the attacks told before, in the place, in the report.</summary>
internal sealed class AttackParties(SentenceParse sentence)
{
    /// <summary>How many sentences behind an attack "the attack" still means it without a pronoun.</summary>
    private const int Reach = 4;

    /// <summary>An operation or action of which nothing says that it is armed.</summary>
    private const string PlainAction = "op-plain";

    /// <summary>Resistance of which nothing says that it is armed.</summary>
    private const string Resistance = "resist-plain";

    /// <summary>An advance of troops.</summary>
    private const string Advance = "advance";

    public void Complete(Predication predication, ref Actor[] actors, ref Actor[] recipients)
    {
        TakeTold(predication, ref actors, ref recipients);
        if (IsUnarmedResistance(predication.Frame, actors, recipients))
        {
            (actors, recipients) = ([], []);
            return;
        }

        bool isClaim = AttackClaims.IsClaim(predication);
        if (actors.Length == 0 && recipients.Length == 0 && predication.Frame.Id.StartsWith(PlainAction, StringComparison.Ordinal))
        {
            return;
        }

        if (recipients.Length == 0 && ((predication.Frame.Recipient.Length > 0 && !predication.Frame.Joint) || isClaim))
        {
            recipients = Attacked(predication, actors);
        }

        actors = FightParties.WithEnemy(sentence.Discourse.Attacks, predication.Frame, actors, recipients);
        bool isUnknown = Array.TrueForAll(actors, actor => actor.Country.Length == 0 && actor.Tokens.Length == 0);
        actors = isUnknown && recipients.Length > 0 ? AttackersOf(predication.Frame, actors, recipients) : actors;
        recipients = Elsewhere(actors, recipients);
        predication.Actors = actors;
        if (predication.Frame.Joint && recipients.Length == 0 && actors.Length > 1)
        {
            FightParties.Remember(sentence.Discourse.Attacks, actors, sentence.Index);
            return;
        }

        sentence.Discourse.Attacks.Remember(actors, recipients, sentence.Index);
    }

    /// <summary>Whether those who resist, or who meet resistance, are not armed, so that no force need have been used.</summary>
    private static bool IsUnarmedResistance(Frame frame, Actor[] actors, Actor[] recipients) => frame.Id.StartsWith(Resistance, StringComparison.Ordinal)
        && !Array.Exists(actors.Length > 0 ? actors : recipients, static actor => actor.Sector is "MIL" or "REB" or "PRM" or "UAF");

    /// <summary>Whether a predicate tells of troops that advance.</summary>
    public static bool IsAdvance(Predication predication) => predication.Frame.Id.StartsWith(Advance, StringComparison.Ordinal);

    /// <summary>Those who advance where nobody is named: the forces that did what was told last, or who attacked just before; nobody if no attack was told.</summary>
    public Actor[] Advancing(Predication predication)
    {
        bool isTold = IsAdvance(predication) && sentence.Discourse.Attacks.LastSentence is >= 0 and var last && sentence.Index - last <= Reach;
        Actor[] forces = sentence.Discourse.LastDoers is [{ Sector: "MIL" or "REB" or "PRM" }, ..] doers ? doers : sentence.Discourse.Attacks.Meant().Attackers;
        return isTold && forces is [{ Country.Length: > 0, Sector: "MIL" or "REB" or "PRM" or "GOV" }, ..] ? forces : [];
    }

    /// <summary>The parties of the attack told before, where the sentence means it, and the victims of what is claimed.</summary>
    private void TakeTold(Predication predication, ref Actor[] actors, ref Actor[] recipients)
    {
        actors = WithoutCountry(Array.Exists(actors, IsUnarmedBody) ? Array.FindAll(actors, static actor => !IsUnarmedBody(actor)) : actors);
        if (actors.Length == 0 && recipients.Length == 0 && IsTold(predication))
        {
            (actors, recipients) = Told(predication.Frame);
            predication.IsToldAgain = !sentence.Discourse.IsHeadline && (!predication.Frame.Id.StartsWith(PlainAction, StringComparison.Ordinal) || IsDetermined(predication));
        }

        if (recipients.Length == 0 && AttackClaims.IsClaim(predication))
        {
            recipients = sentence.Discourse.Attacks.ClaimedBy(actors) ?? recipients;
        }
    }

    /// <summary>The sides of the attack told last; both are doers of a fight, and only armed men those of a bomb.</summary>
    private (Actor[] Actors, Actor[] Recipients) Told(Frame frame)
    {
        (Actor[] actors, Actor[] recipients) = sentence.Discourse.Attacks.Meant();
        if (frame.Joint && Attacks.IsKnown(actors))
        {
            return ([.. actors, .. recipients], []);
        }

        return (frame.Implied is "UAF" && actors.Length > 0 && !Discourse.IsArmed(actors[0]) ? [] : actors, recipients);
    }

    /// <summary>Who last attacked the same people, else their state's forces where they are armed opposition.</summary>
    private Actor[] AttackersOf(Frame frame, Actor[] actors, Actor[] recipients)
    {
        Actor[] forces = Array.Exists(recipients, actor => actor.Sector == "REB") ? [PartyCompleter.Implied(sentence.Discourse, "MIL", recipients)] : actors;
        return sentence.Discourse.Attacks.LastOn(recipients) is { } before && !IsOwnForce(frame, before, recipients) ? before : forces;
    }

    /// <summary>Whether a bomb or gunmen would be those of the victims' own state, which no report leaves unsaid.</summary>
    private static bool IsOwnForce(Frame frame, Actor[] attackers, Actor[] victims) =>
        frame.Implied is "UAF" or "CRM" && attackers[0].Sector is "GOV" or "MIL" or "COP" && attackers[0].Country == victims[0].Country;

    /// <summary>Whether it tells again of an attack told before: a noun, a passive, or those whom it hit.</summary>
    private bool IsTold(Predication predication)
    {
        int since = sentence.Discourse.Attacks.LastSentence is >= 0 and var last ? sentence.Index - last : int.MaxValue;
        bool isOfForm = predication.Group < 0 || AttackMerger.IsHarm(predication) || sentence.Parse.Groups[predication.Group] is { Passive: true } or { Kind: VerbGroupKind.Attributive };
        return predication.Frame.Id == ToldIncident.Id ? since <= Reach
            : isOfForm || IsGoingOn(predication) || IsFight(predication) || HasArmsAsSubject(predication) ? since <= Reach || IsDetermined(predication)
            : !predication.Frame.Actor.Contains("subj") && IsDetermined(predication);
    }

    /// <summary>Whether the noun's own act only begins, goes on or ends, so that no other is meant: لڑائی جاری ہے.</summary>
    private bool IsGoingOn(Predication predication)
    {
        int unit = predication.Host >= 0 && predication.Frame.Takes("ho") ? sentence.Parse.Groups[predication.Group].First - 1 : -1;
        return unit > predication.Host && sentence.Parse.Sense(unit).IsAspect;
    }

    /// <summary>Whether a fight of nobody named goes on, which is the one told before: لڑائیاں | مضافات میں | ہو رہی ہیں.</summary>
    private bool IsFight(Predication predication) => predication is { Host: >= 0, Frame: { Joint: true, Bare: true } } && !sentence.Clauses.Items[predication.Clause].Conditional
        && sentence.Parse.Groups[predication.Group] is { Root: "ho", Kind: VerbGroupKind.Finite, Tense: Tense.Present, Ability: false, Obligation: false };

    /// <summary>Whether arms stand for those who use them: ڈرونوں نے | حملہ کیا.</summary>
    private bool HasArmsAsSubject(Predication predication)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Is("ne") && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause)
            {
                return sentence.Parse.Sense(current.End - 1).Measure is not null;
            }
        }

        return false;
    }

    /// <summary>Whether "this", "that" or "those" stands before the event noun, so that the attack told before is meant.</summary>
    private bool IsDetermined(Predication predication)
    {
        int phrase = predication.Host >= 0 ? sentence.PhraseOf(predication.Host) : -1;
        return phrase >= 0 && sentence.Parse.Units[sentence.Parse.Phrases[phrase].First].Kind == UnitKind.Pronoun;
    }

    /// <summary>People without a country whom another state's named forces hit are not that state's own: theirs is the country hit before, or nobody says.</summary>
    private Actor[] Elsewhere(Actor[] actors, Actor[] recipients)
    {
        bool isOwn = actors.Length > 0 && !actors[0].CountryFromContext && actors[0].Tokens.Length > 0 && actors[0].Sector is "GOV" or "MIL" && !sentence.Discourse.IsPlaced
            && recipients.Length == 1 && recipients[0] is { CountryFromContext: true, Sector: "CVL", Entity: < 0 } && recipients[0].Country == actors[0].Country;
        if (!isOwn)
        {
            return recipients;
        }

        if (sentence.Discourse.Attacks.LastBy(actors) is { Length: > 0 } before && before[0].Country != actors[0].Country)
        {
            return [recipients[0].In(before[0].Country)];
        }

        bool isAtHome = !sentence.Discourse.IsHeadline && sentence.Discourse.Main == actors[0].Country;
        return isAtHome ? recipients : [recipients[0].In(string.Empty)];
    }

    /// <summary>Whom an attack hit that names nobody: the place, those whom the same attackers hit before, their own state.</summary>
    private Actor[] Attacked(Predication predication, Actor[] actors)
    {
        int place = Places.Of(sentence, predication.Clause, predication.EndUnit - 1);
        return place >= 0 && IsElsewhere(sentence.Resolver.Own(place), actors) ? [AtPlace(sentence.Resolver.Own(place)[0])]
            : sentence.Discourse.Attacks.LastBy(actors) ?? Answered(actors) ?? OwnState(predication, actors);
    }

    /// <summary>Those who attacked the attackers just before, whom they strike back at: حزب اللہ کا جوابی وار.</summary>
    private Actor[]? Answered(Actor[] actors) => actors.Length > 0 && sentence.Discourse.Attacks.Last is { } last && last.Victims[0].Country == actors[0].Country
        && last.Attackers[0].Country.Length > 0 && last.Attackers[0].Country != actors[0].Country ? last.Attackers : null;

    /// <summary>Whether it is a body that only speaks of attacks or judges them: media, a court, a hospital, observers.</summary>
    private static bool IsUnarmedBody(Actor actor) => actor is { IsPerson: false, Sector: "JRN" or "JUD" or "MED" or "SOC" };

    /// <summary>Armed men whom nobody knows are not of the country of the place.</summary>
    private static Actor[] WithoutCountry(Actor[] actors) => Array.Exists(actors, static actor => actor is { Sector: "UAF", CountryFromContext: true, Country.Length: > 0 })
        ? Array.ConvertAll(actors, static actor => actor is { Sector: "UAF", CountryFromContext: true } ? actor.In(string.Empty) : actor)
        : actors;

    /// <summary>A place is a target unless it is the attacker's own ground.</summary>
    private static bool IsElsewhere(Actor[] there, Actor[] actors) => there.Length > 0
        && (actors.Length == 0 || actors[0].Sector is "REB" or "UAF" or "CRM" or "UNK" || !Array.Exists(actors, actor => actor.Country == there[0].Country));

    private static Actor AtPlace(Actor place) => new() { Country = place.Country, Sector = "CVL", Tokens = place.Tokens, Entity = place.Entity, Name = place.Name };

    /// <summary>Whether nothing but an attack is told, by a bomb or gunmen, or by a noun or form without a doer.</summary>
    private bool IsPlainlyAttack(Predication predication) => predication.Frame.Implied is "UAF"
        || (!IsSpokenOf(predication) && !AttackMerger.IsHarm(predication) && predication.Frame.Recipient.Contains("par") && (predication.IsBare || !predication.Frame.Actor.Contains("subj")));

    /// <summary>Whether the attack is only what something is for or what somebody speaks of, who need not be of the place: حملے کے لیے, حملے کی مذمت.</summary>
    private bool IsSpokenOf(Predication predication) => predication.IsBare && predication.Host >= 0 && sentence.PhraseOf(predication.Host) is >= 0 and var phrase
        && sentence.Parse.Phrases[phrase].Case is "ke-liye" or "ka";

    /// <summary>Armed opposition attacks its own state; another's forces attack the country the report is about; whom nobody knows attacks the people there.</summary>
    private Actor[] OwnState(Predication predication, Actor[] actors)
    {
        string here = sentence.Discourse.SentenceCountry.Length > 0 ? sentence.Discourse.SentenceCountry : sentence.Discourse.Main;
        if (!Attacks.IsKnown(actors))
        {
            return here.Length > 0 && (actors.Length > 0 || IsPlainlyAttack(predication)) ? [new Actor { Country = here, Sector = "CVL", CountryFromContext = true }] : [];
        }

        string country = here.Length > 0 && here != actors[0].Country ? here : actors[0].Sector is "REB" or "UAF" or "CRM" or "CVL" ? actors[0].Country : string.Empty;
        return country.Length > 0 ? [new Actor { Country = country, Sector = "GOV", CountryFromContext = true }] : [];
    }
}
