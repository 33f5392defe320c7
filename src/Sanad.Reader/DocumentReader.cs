using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Gaps;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Links;
using Sanad.Reader.Resolution;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Reader;

/// <summary>Reads one document: its text first, then its title as a headline of it.</summary>
/// <remarks>Not thread-safe: <see cref="UrduReader"/> lends one to each document. The title changes nothing of what the text says.</remarks>
internal sealed class DocumentReader
{
    private const int MostSpace = 64;
    private readonly ReaderLexicon lexicon;
    private readonly ReaderVersion version;
    private readonly EntityRegistry entities = new();
    private readonly FieldReader text;
    private readonly FieldReader title;

    public DocumentReader(LanguagePack pack, ReaderLexicon lexicon, ReaderVersion version)
    {
        this.lexicon = lexicon;
        this.version = version;
        text = new FieldReader(pack, lexicon, entities);
        title = new FieldReader(pack, lexicon, entities);
    }

    public Reading Read(Document document)
    {
        Clear();
        string home = HomeOf(document);
        text.ReadText(document, home);
        if (HasTitleApart(document))
        {
            entities.TurnToTitle();
            title.ReadTitle(document.Title!, document.PublishedDay, home, text.Main);
            TitleLinks.Link(title, text, document.PublishedDay);
        }

        return new ReadingBuilder(document, version, entities, text, title).Build();
    }

    /// <summary>How the records of the document read last came about: those of the title, which stands above, then those of the text.</summary>
    public ImmutableArray<Derivation> Explain() =>
    [
        .. new DerivationBuilder(title.Parse, title.Drafts, TextField.Title).Build(),
        .. new DerivationBuilder(text.Parse, text.Drafts, TextField.Text).Build(),
    ];

    /// <summary>Reads a document's text and counts what the pack knows and does not know of it.</summary>
    public GapSurvey Survey(Document document)
    {
        Clear();
        return text.Survey(document, HomeOf(document));
    }

    private void Clear()
    {
        entities.Clear();
        text.Clear();
        title.Clear();
    }

    /// <summary>Whether there is a title that is not the whole text over again, as it is of a bare headline.</summary>
    private static bool HasTitleApart(Document document) => document.Title is { Length: > 0 } title
        && (document.Text.Length > title.Length + MostSpace || title.Length > document.Text.Length + MostSpace || Bare(title) != Bare(document.Text));

    private static string Bare(string text) => Normalizer.Fold(text).Trim();

    private string HomeOf(Document document) =>
        document.Source is { } source && lexicon.Outlets.TryGetValue(Normalizer.Fold(source), out string? home) ? home : string.Empty;
}
