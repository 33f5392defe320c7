using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>Reads what was typed for words into clauses: words, phrases in quotation marks, beginnings with <c>*</c>, <c>-</c> for without, <c>OR</c> between.</summary>
internal sealed class WordQuery(IndexWords words, NameFinder names, Func<WordPhrase, bool> occurs, List<QueryNote> notes)
{
    private const string Or = "OR";
    private const int MostNameWords = 5;
    private const int MostParts = 64;
    private const int MostUnits = 1000;

    // Nearly every document has words that begin with any one or two letters.
    private const int FewestLetters = 3;

    public ImmutableArray<WordClause> Read(string typed)
    {
        var clauses = new List<WordClause>();
        bool joins = false;
        IReadOnlyList<QueryPart> parts = QueryPart.Split(typed);
        if (parts.Count > MostParts || parts.Any(part => part.Text.Length > MostUnits))
        {
            throw new QueryException($"a search has at most {MostParts} words or phrases, each of at most {MostUnits} letters; write fewer or shorter ones");
        }

        foreach (QueryPart part in JoinNames(parts))
        {
            if (part.Text == Or && !part.IsQuoted)
            {
                joins = clauses.Count > 0;
                continue;
            }

            ImmutableArray<WordPhrase> phrases = PhrasesOf(part);
            if (phrases.IsEmpty)
            {
                continue;
            }

            if (joins && !part.IsExcluded && !clauses[^1].IsExcluded)
            {
                clauses[^1] = clauses[^1] with { Phrases = [.. clauses[^1].Phrases, .. phrases] };
            }
            else
            {
                clauses.Add(new WordClause(phrases, part.IsExcluded));
            }

            joins = false;
        }

        return clauses.Count == 0 || clauses.TrueForAll(clause => clause.IsExcluded)
            ? throw new QueryException($"'{typed}' names no word to look for: write at least one word or \"phrase\" without a minus")
            : [.. clauses];
    }

    // Words that together are a name are looked for together: the longest first.
    private List<QueryPart> JoinNames(IReadOnlyList<QueryPart> parts)
    {
        var joined = new List<QueryPart>();
        for (int at = 0; at < parts.Count;)
        {
            int length = Math.Min(MostNameWords, parts.Skip(at).TakeWhile(part => part is { IsQuoted: false, IsPrefix: false, IsExcluded: false } && part.Text != Or).Count());
            while (length > 1 && !names.IsName(string.Join(' ', parts.Skip(at).Take(length).Select(part => part.Text))))
            {
                length--;
            }

            joined.Add(length > 1 ? parts[at] with { Text = string.Join(' ', parts.Skip(at).Take(length).Select(part => part.Text)) } : parts[at]);
            at += Math.Max(1, length);
        }

        return joined;
    }

    // The phrase as it is typed, and where it is a name the ways in which the ledger has met it written.
    private ImmutableArray<WordPhrase> PhrasesOf(QueryPart part)
    {
        words.Cut(part.Text);
        var typed = new List<string>();
        for (int i = 0; i < words.Tokens.Count; i++)
        {
            if (IndexWords.IsWord(words.Tokens[i]))
            {
                typed.Add(words.Word(i).ToString());
            }
        }

        if (typed.Count == 0)
        {
            return [];
        }

        if (part.IsPrefix && typed[^1].Length < FewestLetters)
        {
            throw new QueryException($"'{part.Text}*' is the beginning of too many words: write at least three letters before the star");
        }

        var phrase = new WordPhrase([.. typed], part.IsPrefix);
        if (part.IsPrefix)
        {
            return [phrase];
        }

        ImmutableArray<ImmutableArray<string>> spellings = names.SpellingsOf(typed);
        if (spellings.IsEmpty && !part.IsExcluded && !occurs(phrase))
        {
            (spellings, ImmutableArray<string> takenAs) = names.Hear(typed);
            notes.Add(takenAs.IsEmpty ? new QueryNote(QueryNoteKind.NoSuchWords, part.Text, []) : new QueryNote(QueryNoteKind.TakenAs, part.Text, takenAs));
        }

        return [phrase, .. spellings.Select(spelling => new WordPhrase(spelling, false))];
    }
}
