using Sanad.Intake.Tables;

namespace Sanad.Intake.Shapes;

/// <summary>Every shape of input that is read, in the order in which their contents are tried.</summary>
internal sealed class ShapeTable
{
    private readonly Shape text;
    private readonly Shape array;
    private readonly Shape[] shapes;

    public ShapeTable(IntakeOptions options)
    {
        var web = new WebShapes(options);
        var json = new JsonShapes(options);
        text = new Shape([".txt"], true, _ => false, IdSource.File, new TextShape(options).ReadAsync);
        shapes =
        [
            text,
            new([".rss", ".atom", ".xml"], false, WebShapes.IsFeed, IdSource.Reader, web.ReadFeedAsync),
            new([".html", ".htm", ".xhtml"], false, WebShapes.IsPage, IdSource.Reader, web.ReadPageAsync),
            new([".opml"], false, WebShapes.IsFeedList, IdSource.Reader, web.ReadFeedListAsync),
            new([".warc"], false, head => head.StartsWith("WARC/1."), IdSource.Reader, web.ReadArchiveAsync),
            array = new Shape([], false, _ => false, IdSource.Digest, json.ReadArrayAsync),
            new([".json"], true, _ => false, IdSource.File, json.ReadObjectAsync),
            new([".jsonl", ".ndjson"], true, head => head.StartsWith("{"), IdSource.Digest, json.ReadLinesAsync),
            new([".csv", ".tsv"], true, _ => false, IdSource.Url, new TableReader(options).ReadAsync),
        ];
    }

    /// <summary>Whether a file in a folder is wanted, by its name without <c>.gz</c>.</summary>
    public bool Wants(string ending) => Named(ending) is not null;

    /// <summary>The shape of an input; a text where nothing says otherwise.</summary>
    public Shape Of(string ending, InputHead head)
    {
        Shape? named = Named(ending);
        if (head.IsJsonArray && (named is null || ending.Equals(".json", StringComparison.OrdinalIgnoreCase)))
        {
            return array;
        }

        return named is { IsKnownByName: true } && !head.IsJsonFeed ? named : Array.Find(shapes, shape => shape.Recognises(head)) ?? named ?? text;
    }

    private Shape? Named(string ending) => Array.Find(shapes, shape => shape.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));
}
