using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Figures;

/// <summary>Says whose the people or things counted are.</summary>
internal sealed partial class FigureOwners(SentenceParse sentence)
{
    /// <summary>Whose the things measured are: of the phrase, of its genitive, or of who acts on them in the clause.</summary>
    public Actor[] OfThings(int phrase, Measure measure, List<Predication> predications)
    {
        Actor[] of = sentence.Resolver.Own(phrase);
        of = of.Length > 0 ? of : sentence.Resolver.Possessors(phrase);
        of = of.Length > 0 || measure != Measure.Weapons ? of : ByNationality(phrase);
        return of.Length > 0 ? of : measure switch
        {
            Measure.Weapons or Measure.Money or Measure.Count or Measure.Mass => OfClause(phrase, measure, predications),
            Measure.Percent when sentence.Parse.Phrases[phrase].Is("ne") => [Context()],
            _ => of,
        };
    }

    /// <summary>Who has the things, or does in their clause what is told of them.</summary>
    private Actor[] OfClause(int phrase, Measure measure, List<Predication> predications)
    {

        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        if (Holder(phrase, clause) is { Length: > 0 } holder)
        {
            return holder;
        }

        if (sentence.Parse.Phrases[phrase].Is("ne"))
        {
            return [];
        }

        Predication? over = predications.Find(predication => predication.Clause == clause && (predication.Actors.Length > 0 || predication.Frame.Event == "ASSAULT"));
        Actor[] of = over is null ? [] : OfPredicate(over, phrase, measure);
        of = of.Length == 0 && over is null && sentence.Parse.Phrases[phrase].Case.Length == 0 ? AgentOf(clause) : of;
        return of.Length == 0 && measure == Measure.Money && sentence.Discourse.Agent is { } agent ? [agent] : of;
    }

    /// <summary>Who does in the clause whatever is told of the things: صدر نے | 24 گھوڑے | تحفے میں دیے.</summary>
    private Actor[] AgentOf(int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (sentence.Parse.Phrases[phrase].Case is "ne" or "ki-taraf-se" && sentence.Clauses.ClauseOfPhrase(phrase) == clause)
            {
                return Array.FindAll(sentence.Resolver.All(phrase), static actor => actor.Sector is "GOV" or "MIL" or "REB" or "BUS");
            }
        }

        return [];
    }

    private Actor[] OfPredicate(Predication over, int phrase, Measure measure) => over.Frame.Event switch
    {
        "ASSAULT" => OfAttack(over, phrase, measure),
        "COERCE" => over.Recipients,
        _ => over.Frame.Joint && over.Actors.Length > 0 ? [over.Actors[0]] : over.Actors,
    };

    /// <summary>The nation named between the number and the things: 40 روسی ڈرون.</summary>
    private Actor[] ByNationality(int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        for (int unit = current.First; unit < current.End; unit++)
        {
            if (sentence.Parse.Units[unit].Name is { Kind: NameKind.Demonym } name)
            {
                return [new Actor { Country = name.Country, Sector = "GOV", Tokens = sentence.Parse.Tokens(unit, unit + 1) }];
            }
        }

        return [];
    }

    /// <summary>Who is sentenced or fined: whom the predicate behind punishes, or those with the case of one who bears it.</summary>
    public Actor[] Punished(int unit, List<Predication> predications)
    {
        Predication? over = predications.Find(predication => predication.EndUnit > unit && predication.Frame.Event == "SANCTION" && predication.Recipients.Length > 0);
        if (over is not null)
        {
            return over.Recipients;
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= unit && current.Case is "ko" or "par" && sentence.Resolver.All(phrase) is { Length: > 0 } who)
            {
                return who;
            }
        }

        return [];
    }

    /// <summary>Troops of whom the text does not say whose they are belong to who sends them.</summary>
    public static Actor[] Sent(Actor[] of, Actor[] senders) => of.Length > 0 && Array.TrueForAll(of, static actor => actor.CountryFromContext) && senders[0].Country.Length > 0
        ? [.. of.Select(actor => Of(actor, senders[0].Country))] : of;

    /// <summary>People harmed or taken of whom the text does not say whose they are: those of the side counted just before, or of the place that was attacked.</summary>
    public Actor[] Victims(Actor[] of, int unit, FigureDraft? last, List<Predication> predications)
    {
        if (of.Length == 0 || !Array.TrueForAll(of, static actor => actor.CountryFromContext && !actor.IsPerson))
        {
            return of;
        }

        bool isCivilian = IsCivilian(of[0]);
        int place = PlaceBefore(unit);
        int attack = AttackBefore(unit, predications);
        FigureDraft? before = last is { Of.Length: > 0 } && last.Sentence == sentence.Index ? last : null;
        if (before is not null && before.Of[0].Sector == of[0].Sector && (!isCivilian || Math.Max(place, attack) < before.Number))
        {
            return before.Of;
        }

        if (isCivilian && before is not null && place > Math.Max(attack, before.Number))
        {
            return [.. of.Select(actor => Of(actor, sentence.Parse.Units[place].Name!.Country))];
        }

        return isCivilian && attack >= place ? AtAttacked(of, unit, predications) : WithState(of);
    }

    /// <summary>People killed or hurt of whom only the whole report says whose they are: those whom the attack told last hit.</summary>
    public Actor[] Harmed(Actor[] of) => sentence.Victims.AreUnplaced(of) && sentence.Victims.OfLastAttack() is { } country ? [.. of.Select(actor => Of(actor, country))] : of;

    private static bool IsCivilian(Actor actor) => actor.IsGeneric || actor.Sector is not ("MIL" or "COP" or "REB" or "UAF" or "CRM" or "PRM" or "SPY" or "GOV");

    /// <summary>The actors, without a country where theirs has no people of its own.</summary>
    private static Actor[] WithState(Actor[] of) => IsOfNoState(of[0].Country) ? [.. of.Select(static actor => Of(actor, string.Empty))] : of;

    /// <summary>Whom a toll counts: those in the genitive before it (ہلاک شدت پسندوں کی تعداد), or the people of the place.</summary>
    public Actor[] OfToll(int unit, int phrase)
    {
        int before = unit == sentence.Parse.Phrases[phrase].First && phrase > sentence.FirstPhrase ? phrase - 1 : phrase;
        Actor[] of = sentence.Resolver.Possessors(before);
        return of.Length > 0 && Array.TrueForAll(of, static actor => actor.Noun is not null) ? of : [Context()];
    }

    /// <summary>The people of the place that the sentence or the report is about.</summary>
    public Actor Context()
    {
        string country = sentence.Discourse.ContextCountry();
        return new Actor { Country = IsOfNoState(country) ? string.Empty : country, Sector = "CVL", CountryFromContext = true };
    }

    /// <summary>People harmed of whom the text says no more, or only where, are civilians.</summary>
    public static Actor Civilian(Actor actor) => actor.Sector is not ("" or "*" or "UNK" or "GOV") || actor.IsPerson || (actor.Sector == "GOV" && actor.Noun is not null) ? actor : new Actor
    {
        Country = actor.Country,
        Sector = "CVL",
        Entity = actor.Entity,
        Name = actor.Name,
        Tokens = actor.Tokens,
        CountryFromContext = actor.CountryFromContext,
        IsGeneric = actor.IsGeneric,
        Noun = actor.Noun,
    };

    /// <summary>Weapons that hit are the attacker's; what is hit belongs to those attacked.</summary>
    private Actor[] OfAttack(Predication attack, int phrase, Measure measure)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        if (IsHit(attack, current, measure))
        {
            return attack.Recipients.Length > 0 || measure == Measure.Weapons ? attack.Recipients : (attack.Actors.Length > 0 ? sentence.Discourse.Attacks.LastBy(attack.Actors) : sentence.Discourse.Attacks.Last?.Victims) ?? [Context()];
        }

        return attack.Actors.Length > 0 || measure != Measure.Weapons || attack.Recipients.Length == 0 ? attack.Actors
            : sentence.Discourse.Attacks.LastOn(attack.Recipients) ?? [];
    }

    /// <summary>People of whom only their noun is known, because it was read together with a predicate: چار پولیس اہلکار تعینات.</summary>
    public Actor[] OfNoun(Sense noun) => noun.Name is { Kind: NameKind.People, Sector.Length: 3 } name
        ? [new Actor { Country = Context().Country, Sector = name.Sector, CountryFromContext = true, Noun = name.Name }] : [];

    /// <summary>Whether the things are what is hit (تین گاڑیوں کو تباہ کیا, دو اسپتال تباہ ہوئے), not what hits or what is done.</summary>
    private bool IsHit(Predication attack, in Phrase things, Measure measure)
    {
        bool isPassive = attack.Group >= 0 && sentence.Parse.Groups[attack.Group].Passive;
        bool isSubject = Array.IndexOf(attack.Frame.Recipient, "subj") >= 0 || (isPassive && Array.IndexOf(attack.Frame.Recipient, "obj") >= 0);
        bool isObject = !isPassive && measure == Measure.Weapons && Array.IndexOf(attack.Frame.Recipient, "obj") >= 0;
        return things.Case is "ko" or "par" || (measure == Measure.Count && things.Case.Length == 0 && isSubject) || (things.Case.Length == 0 && isObject);
    }

    /// <summary>Who has the things: ایران کے پاس 9 ہزار کلو یورینیم.</summary>
    private Actor[] Holder(int phrase, int clause)
    {
        for (int before = phrase - 1; before >= sentence.FirstPhrase; before--)
        {
            if (sentence.Parse.Phrases[before].Is("ke-pas") && sentence.Clauses.ClauseOfPhrase(before) == clause)
            {
                return sentence.Resolver.All(before);
            }
        }

        return [];
    }

    private Actor[] AtAttacked(Actor[] of, int unit, List<Predication> predications)
    {
        for (int index = predications.Count - 1; index >= 0; index--)
        {
            Predication attack = predications[index];
            int at = attack.Host >= 0 ? attack.Host : sentence.Parse.Groups[attack.Group].First;
            if (at >= unit || attack.Frame.Event != "ASSAULT" || FateFinder.IsOfPeople(attack.Frame.Measure))
            {
                continue;
            }

            string country = CountryOf(attack.Recipients);
            country = country.Length == 0 && CountryOf(attack.Actors) is { Length: > 0 } attacker && attacker == of[0].Country ? Elsewhere(attack.Actors, attacker, unit) : country;
            return country.Length == 0 || country == of[0].Country ? of : [.. of.Select(actor => Of(actor, country))];
        }

        return WithState(of);
    }

    /// <summary>The other country that the sentence has named, whom the attackers attacked before, or the state that the report is about.</summary>
    private string Elsewhere(Actor[] attackers, string attacker, int before)
    {
        for (int unit = before - 1; unit >= sentence.Units.Start; unit--)
        {
            if (sentence.Parse.Units[unit].Name is { Country.Length: 3 } name && (name.IsLocation || name.Kind == NameKind.Demonym) && name.Country != attacker)
            {
                return name.Country;
            }
        }

        return AttackedBefore(attackers, attacker);
    }

    private string AttackedBefore(Actor[] attackers, string attacker)
    {
        string before = CountryOf(sentence.Discourse.Attacks.LastBy(attackers) ?? []);
        return before.Length > 0 ? before : sentence.Discourse.Main == attacker || Discourse.IsArmed(attackers[0]) ? string.Empty : sentence.Discourse.Main;
    }

    private static string CountryOf(Actor[] actors) => actors.Length > 0 ? actors[0].Country : string.Empty;

    /// <summary>The unit of the last place before the number where the sentence says that it happened; −1 for none.</summary>
    private int PlaceBefore(int unit)
    {
        int place = -1;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            place = current.Is("mein") && current.End <= unit && sentence.Parse.Units[current.End - 1].Name is { IsLocation: true } ? current.End - 1 : place;
        }

        return place;
    }

    /// <summary>The unit of the last attack on somebody of a known country before the number; −1 for none.</summary>
    private int AttackBefore(int unit, List<Predication> predications)
    {
        int last = -1;
        foreach (Predication attack in predications)
        {
            int at = attack.Host >= 0 ? attack.Host : sentence.Parse.Groups[attack.Group].First;
            bool isAttack = at < unit && attack.Frame.Event == "ASSAULT" && !FateFinder.IsOfPeople(attack.Frame.Measure) && CountryOf(attack.Recipients).Length > 0;
            last = isAttack ? Math.Max(last, at) : last;
        }

        return last;
    }

    /// <summary>Companies, movements and bodies of many states have no people of their own.</summary>
    private static bool IsOfNoState(string country) => country is "MNC" or "NGO" or "IMG" or "ISM" or "IGO" or "UNO" or "WLD";

    private static Actor Of(Actor actor, string country) => new()
    {
        Country = country,
        Sector = actor.Sector,
        Tokens = actor.Tokens,
        CountryFromContext = true,
        IsGeneric = actor.IsGeneric,
        Noun = actor.Noun,
    };
}
