using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Clauses;
using Sanad.Reader.Dating;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Gaps;
using Sanad.Reader.Items;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Links;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Numbers;
using Sanad.Text.Packs;
using Sanad.Text.Times;

namespace Sanad.Reader;

/// <summary>The arena of one text, a document's own or its title, and the flow of the stages through it.</summary>
/// <remarks>Not thread-safe. Entities are the document's: what its text and its title both name is one.</remarks>
internal sealed class FieldReader
{
    private readonly TextAnalysis text;
    private readonly NumberReader numbers;
    private readonly TimeReader times;
    private readonly Unitizer unitizer;
    private readonly Parse parse;
    private readonly ClauseList clauses = new();
    private readonly Discourse discourse = new();
    private readonly EntityRegistry entities;
    private readonly ActorResolver resolver;
    private readonly SentenceParse sentence;
    private readonly VoiceFinder voiceFinder;
    private readonly PredicateFinder predicateFinder;
    private readonly EventCoder eventCoder;
    private readonly FigureReader figureReader;
    private readonly QuoteReader quoteReader;
    private readonly MentionCollector mentions;
    private readonly EvidenceFinder evidenceFinder;
    private readonly FigureLinks figureLinks;
    private readonly Drafts drafts = new();
    private GapFinder? gapFinder;

    public FieldReader(LanguagePack pack, ReaderLexicon lexicon, EntityRegistry entities)
    {
        this.entities = entities;
        text = new TextAnalysis(pack);
        numbers = new NumberReader(pack);
        times = new TimeReader(pack);
        unitizer = new Unitizer(lexicon);
        parse = new Parse(text);
        resolver = new ActorResolver(parse, clauses, discourse, entities);
        sentence = new SentenceParse(parse, clauses, resolver, discourse, lexicon);
        voiceFinder = new VoiceFinder(sentence);
        predicateFinder = new PredicateFinder(sentence);
        eventCoder = new EventCoder(sentence);
        figureReader = new FigureReader(sentence);
        quoteReader = new QuoteReader(sentence);
        mentions = new MentionCollector(sentence, entities);
        evidenceFinder = new EvidenceFinder(sentence);
        figureLinks = new FigureLinks(sentence);
    }

    /// <summary>The grammar of the text read last.</summary>
    public Parse Parse => parse;

    /// <summary>What the stages found in the text read last.</summary>
    public Drafts Drafts => drafts;

    /// <summary>The country that the first item read last names most; empty if it names none.</summary>
    public string Main { get; private set; } = string.Empty;

    /// <summary>Reads the text of a document: its report, and the headlines stuck to it.</summary>
    public void ReadText(Document document, string home)
    {
        Analyze(document.Text);
        DateOnly? published = document.PublishedDay;
        drafts.Items.AddRange(ItemFinder.Find(parse, document));
        foreach (ItemRange item in drafts.Items)
        {
            string main = MainOf(item);
            Main = item.FirstSentence == 0 ? main : Main;
            ReadItem(item, home, main, item.Kind == ItemKind.Article || drafts.Items.Count == 1 ? published : null);
        }
    }

    /// <summary>Reads the title of a document as a headline, about the country <paramref name="main"/> that the report names most.</summary>
    public void ReadTitle(string title, DateOnly? published, string home, string main)
    {
        Analyze(title);
        if (parse.SentenceUnits.Count > 0)
        {
            var item = new ItemRange(0, parse.SentenceUnits.Count, ItemKind.Headline, false);
            drafts.Items.Add(item);
            ReadItem(item, home, main.Length > 0 ? main : MainOf(item), published);
        }
    }

    /// <summary>Reads the text of a document and counts what the pack knows and does not know of it.</summary>
    public GapSurvey Survey(Document document, string home)
    {
        gapFinder = new GapFinder(sentence);
        ReadText(document, home);
        GapSurvey survey = gapFinder.Survey();
        gapFinder = null;
        return survey;
    }

    public void Clear()
    {
        parse.Clear();
        drafts.Clear();
        Main = string.Empty;
    }

    private void Analyze(string source)
    {
        Clear();
        text.Analyze(source);
        numbers.Read(text, parse.Numbers);
        times.Read(text, parse.Numbers.Items, parse.Times);
        unitizer.Unitize(parse);
        VerbGrouper.Group(parse);
        FurnitureFinder.Find(parse, drafts.Roles);
    }

    private string MainOf(ItemRange item) =>
        ContextFinder.MainOf(parse, parse.SentenceUnits[item.FirstSentence].Start, parse.SentenceUnits[item.EndSentence - 1].End);

    private void ReadItem(ItemRange item, string home, string main, DateOnly? published)
    {
        discourse.Begin(home, main, item.Kind == ItemKind.Headline);
        quoteReader.Begin();
        int firstEvent = drafts.Events.Count;
        int firstFigure = drafts.Figures.Count;
        for (int index = item.FirstSentence; index < item.EndSentence; index++)
        {
            ReadSentence(index, published);
        }

        AttackCompleter.Complete(drafts.Events, firstEvent);
        EventLinks.Link(parse, drafts, firstEvent);
        FigureEvents.Link(drafts.Figures, firstFigure, drafts.Events, firstEvent);
    }

    private void ReadSentence(int index, DateOnly? published)
    {
        bool isReport = drafts.Roles[index] == SentenceRole.Body;
        if (isReport)
        {
            CutDateline(index, published);
        }

        TextRange units = parse.SentenceUnits[index];
        int firstPhrase = parse.Phrases.Count;
        Phraser.Find(parse, units);
        Clauser.Cut(parse, units, firstPhrase, clauses);
        sentence.Begin(index);
        ContextFinder.Place(sentence);
        resolver.Resolve(firstPhrase, parse.Phrases.Count);
        mentions.Collect();
        TimePlacer.Resolve(sentence, published, drafts.Times);
        if (!isReport)
        {
            return;
        }

        if (published is null && !discourse.IsHeadline)
        {
            evidenceFinder.Find(drafts.Evidence, drafts.Forward);
        }

        Code(index);
    }

    /// <summary>Makes the records of the sentence at hand, once its mentions and times are known.</summary>
    private void Code(int index)
    {
        drafts.Voices.Clear();
        voiceFinder.Find(drafts.Voices);
        if (quoteReader.RunningOn(drafts.Voices) is { } running)
        {
            drafts.Voices.Add(running);
        }

        drafts.Predications.Clear();
        predicateFinder.Find(drafts.Predications);
        drafts.Predications.Sort(static (left, right) => left.EndUnit.CompareTo(right.EndUnit));
        gapFinder?.Find(drafts.Predications, drafts.Voices);
        VoiceOfPrevious.Apply(drafts, index);
        eventCoder.Code(drafts.Predications, drafts.Voices, drafts.Events);
        int firstFigure = drafts.Figures.Count;
        figureReader.Read(drafts.Predications, drafts.Voices, drafts.Figures);
        figureLinks.Link(drafts.Figures, firstFigure);
        quoteReader.Read(drafts.Voices, drafts.Quotes);
        Remember();
    }

    /// <summary>Notes the places, agency and day of a dateline, and leaves the rest of the sentence to the stages: nothing happened there or then because of it.</summary>
    private void CutDateline(int index, DateOnly? published)
    {
        TextRange units = parse.SentenceUnits[index];
        int end = DatelineCutter.EndOf(parse, units);
        for (int unit = units.Start; unit < end; unit++)
        {
            ref Unit current = ref parse.Units[unit];
            if (current.Name is { IsProper: true } name && name.Country != "*")
            {
                entities.Entries[entities.Known(name, name.Country, name.Sector)].Mentions.Add(parse.Tokens(unit, unit + 1));
            }
            else if (current.Kind == UnitKind.Time)
            {
                drafts.AddTime(current.Index, TimeResolver.Resolve(parse.Times[current.Index], new TimeContext(published, FutureClause: false, Previous: null)));
            }
        }

        parse.SentenceUnits[index] = new TextRange(end, units.End);
    }

    /// <summary>Keeps for the next sentences who spoke and who acted.</summary>
    private void Remember()
    {
        foreach (Voice voice in drafts.Voices)
        {
            discourse.Speaker = voice.Quote && voice.Who.Length > 0 ? voice.Who[0] : discourse.Speaker;
        }

        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if ((parse.Phrases[phrase].Is("ne") || parse.Phrases[phrase].Case.Length == 0) && resolver.All(phrase) is { Length: > 0 } subject)
            {
                discourse.Subject = subject[0];
                return;
            }
        }
    }
}
