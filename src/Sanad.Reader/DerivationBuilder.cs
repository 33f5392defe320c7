using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Times;

namespace Sanad.Reader;

/// <summary>Puts into words how each record of a text or a title came about: its predicate, its parties, its voices, its time.</summary>
internal sealed class DerivationBuilder(Parse parse, Drafts drafts, TextField field)
{
    public ImmutableArray<Derivation> Build() =>
    [
        .. drafts.Events.Select(Event).Concat(drafts.Figures.Select(Figure)).Concat(drafts.Quotes.Select(Quote))
            .OrderBy(root => root.Span.Start).ThenBy(root => root.Span.End).ThenBy(root => root.RecordId, StringComparer.Ordinal),
    ];

    private Derivation Event(EventDraft draft)
    {
        ImmutableArray<Derivation>.Builder children = ImmutableArray.CreateBuilder<Derivation>();
        children.Add(Node("predicate", draft.Cue, $"row {draft.Rule.Replace("-noun", string.Empty, StringComparison.Ordinal).Replace("-held", string.Empty, StringComparison.Ordinal)} of the predicates gives {Codes.Of(draft.Event)} and says which case marks which party"));
        AddParties(children, "actor", draft.Actors);
        AddParties(children, "recipient", draft.Recipients);
        AddVoices(children, draft.Voices);
        AddTime(children, draft.Time);
        return Root(draft.Rule, draft.Span, $"{Codes.Of(draft.Event)}, {Codes.Of(draft.Certainty)}", draft.RecordId, children);
    }

    private Derivation Figure(FigureDraft draft)
    {
        ImmutableArray<Derivation>.Builder children = ImmutableArray.CreateBuilder<Derivation>();
        children.Add(Node(parse.Numbers[parse.Units[draft.Number].Index].Rule, draft.Span, $"low {Show(draft.Low)}, high {Show(draft.High)}{(draft.Approx ? ", about" : string.Empty)}"));
        AddParties(children, "counted", draft.Of);
        AddVoices(children, draft.Voices);
        AddTime(children, draft.Time);
        return Root(draft.Rule, draft.Span, $"{Codes.Of(draft.Measure)} in {draft.Unit}, {Codes.Of(draft.Certainty)}", draft.RecordId, children);
    }

    private Derivation Quote(QuoteDraft draft)
    {
        ImmutableArray<Derivation>.Builder children = ImmutableArray.CreateBuilder<Derivation>();
        AddParties(children, "speaker", draft.Speaker is null ? [] : [draft.Speaker]);
        AddParties(children, "addressee", draft.Voice.Addressee is { } addressee ? [addressee] : []);
        AddVoices(children, [draft.Voice]);
        AddTime(children, draft.Voice.Said);
        return Root(draft.Voice.Rule, draft.Span, draft.Direct ? "direct speech" : "indirect speech", draft.RecordId, children);
    }

    private void AddParties(ImmutableArray<Derivation>.Builder children, string role, Actor[] actors)
    {
        foreach (Actor actor in actors)
        {
            string code = CodeOf(actor);
            string how = actor.Tokens.Length == 0 ? "implied, not named" : actor.CountryFromContext ? "country from the context" : "as the phrase says";
            children.Add(Node(role, actor.Tokens, actor.Name is null ? $"{code}, {how}" : $"{code} {actor.Name}, {how}"));
        }
    }

    private static string CodeOf(Actor actor) => $"{(actor.Country.Length == 3 ? actor.Country : "---")}/{(actor.Sector is "" or "*" ? "UNK" : actor.Sector)}";

    private void AddVoices(ImmutableArray<Derivation>.Builder children, List<Voice> voices)
    {
        foreach (Voice voice in voices)
        {
            string who = voice.Who.Length == 0 ? "nobody named" : string.Join(" and ", voice.Who.Select(actor => actor.Name ?? CodeOf(actor)));
            children.Add(Node(voice.Rule, voice.Cue, $"{who} {Codes.Of(voice.Stance)}"));
        }
    }

    private void AddTime(ImmutableArray<Derivation>.Builder children, int index)
    {
        if (index >= 0 && index < drafts.Times.Count)
        {
            TimeExpression expression = parse.Times[index];
            string value = drafts.Times[index].Value ?? "no value";
            string anchor = drafts.Times[index].Anchor is { } counted ? $", counted from {counted}" : string.Empty;
            anchor += drafts.Times[index].From is { } told ? $" {told}" : string.Empty;
            children.Add(Node(expression.Rule, new TextRange(expression.First, expression.End), value + anchor));
        }
    }

    private static string Show(decimal? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "open";

    private Derivation Node(string rule, TextRange tokens, string note) => new() { Rule = rule, Span = Span(tokens), In = field, Note = note };

    private Derivation Root(string rule, TextRange tokens, string note, string id, ImmutableArray<Derivation>.Builder children) =>
        new() { Rule = rule, Span = Span(tokens), In = field, Note = note, RecordId = id, Children = children.ToImmutable() };

    private TextSpan Span(TextRange tokens) =>
        tokens.Length == 0 ? default : new TextSpan(parse.Text.Tokens.SourceStart(tokens.Start), parse.Text.Tokens.SourceEnd(tokens.End - 1));
}
