using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>Reads what was typed for words into clauses: words, phrases in quotation marks, beginnings with <c>*</c>, <c>-</c> for without, <c>OR</c> between.</summary>
internal sealed class WordQuery(IndexWords words, NameFinder names)
{
    private const string Or = "OR";
    private const int MostNameWords = 5;

    // Every document has words that begin with any one letter.
    private const int FewestLetters = 2;

    public ImmutableArray<WordClause> Read(string typed)
    {
        var clauses = new List<WordClause>();
        bool joins = false;
        foreach (QueryPart part in JoinNames(QueryPart.Split(typed)))
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
                typed.Add(words.Tokens.Characters(i).ToString());
            }
        }

        if (typed.Count == 0)
        {
            return [];
        }

        if (part.IsPrefix && typed[^1].Length < FewestLetters)
        {
            throw new QueryException($"'{part.Text}*' is the beginning of too many words: write at least two letters before the star");
        }

        var phrase = new WordPhrase([.. typed], part.IsPrefix);
        return part.IsPrefix ? [phrase] : [phrase, .. names.SpellingsOf(typed).Select(spelling => new WordPhrase(spelling, false))];
    }
}
