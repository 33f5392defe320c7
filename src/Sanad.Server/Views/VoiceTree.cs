using System.Collections.Immutable;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Threads.Standings;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>From origins to outlets: each voice with what it says of the matter, and the outlets that pass its word on.</summary>
internal sealed class VoiceTree(PageContext page, ThreadView view)
{
    private readonly ILookup<string, ThreadLine> lines = view.Lines.ToLookup(line => line.Record.Id);

    public Html Render() => $"""
        {Group("voices.for", view.Standing.For)}{Group("voices.believing", view.Standing.Believing)}{Group("voices.unconfirming", view.Standing.NotConfirming)}{Group("voices.against", view.Standing.Against)}
        """;

    private Html Group(string word, ImmutableArray<Voice> voices) => voices.IsEmpty ? Html.Empty : $"""
        <div class="voices"><h3>{page[word]}</h3><ul>{voices.Select(Branch)}</ul></div>

        """;

    private Html Branch(Voice voice)
    {
        IEnumerable<Html> outlets = voice.Records.SelectMany(id => lines[id]).DistinctBy(line => (line.Record.Source, line.Record.Document)).Select(Leaf);
        return $"<li>{VoiceView.Of(page, voice)}<ul>{outlets}</ul></li>\n";
    }

    private Html Leaf(ThreadLine line) => $"""
        <li><a href="#line-{line.Record.Id}">{(line.Record.Source is { } source ? (Html)$"<bdi dir=\"auto\">{source}</bdi>" : $"{page["documents.noOutlet"]}")}</a> <small>{DocumentLink.Day(page, line.Member.Version.Document.Published, line.Member.Version.Reading?.Document.InferredPublished?.Value)}</small></li>
        """;
}
