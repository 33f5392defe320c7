using System.Collections.Immutable;

namespace Sanad.Application.Exports;

/// <summary>The formats of export.</summary>
public static class ExportFormats
{
    /// <summary>All of them, in the order in which help lists them.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new ExportFormat
        {
            Name = "csv",
            Description = "one row a record, with the columns you choose",
            MediaType = "text/csv; charset=utf-8",
            Extension = ".csv",
            TakesColumns = true,
        },
        new ExportFormat
        {
            Name = "jsonl",
            Description = "one document a line with its whole reading; Sanad reads it back in",
            MediaType = "application/x-ndjson",
            Extension = ".jsonl",
        },
        new ExportFormat
        {
            Name = "plover",
            Description = "one event a line with the names of PLOVER's manual",
            MediaType = "application/x-ndjson",
            Extension = ".plover.jsonl",
            LeavesOut = "figures, quotes and records of titles",
        },
        new ExportFormat
        {
            Name = "json-ld",
            Description = "linked data: schema.org, PROV-O and Web Annotation",
            MediaType = "application/ld+json",
            Extension = ".jsonld",
        },
        new ExportFormat
        {
            Name = "geojson",
            Description = "events and figures as points on the map",
            MediaType = "application/geo+json",
            Extension = ".geojson",
            LeavesOut = "records without coordinates",
            TakesColumns = true,
        },
        new ExportFormat
        {
            Name = "graphml",
            Description = "who did what to whom, as a network",
            MediaType = "application/graphml+xml",
            Extension = ".graphml",
            LeavesOut = "records that are no events between two known parties",
            TakesColumns = true,
        },
        new ExportFormat
        {
            Name = "sqlite",
            Description = "tables of documents, records, parties and attributions in an SQLite file",
            MediaType = "application/vnd.sqlite3",
            Extension = ".sqlite",
            IsDatabase = true,
        },
    ];

    /// <summary>The format of that name; null where there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>Makes the writer of a format that is a stream.</summary>
    /// <exception cref="ArgumentException">No format has that name, or it is a database.</exception>
    public static IExportWriter Create(string name, ExportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return name switch
        {
            "csv" => new CsvExport(options),
            "jsonl" => new JsonLinesExport(),
            "plover" => new PloverExport(),
            "json-ld" => new JsonLdExport(),
            "geojson" => new GeoJsonExport(options),
            "graphml" => new GraphMlExport(options),
            _ => throw new ArgumentException($"'{name}' is no format that can be written to a stream.", nameof(name)),
        };
    }
}
