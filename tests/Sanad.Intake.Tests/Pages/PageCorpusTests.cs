using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sanad.Intake.Pages;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests.Pages;

/// <summary>Reports as outlets mark them up: each <c>.html</c> beside this file has a <c>.txt</c> that says what must be read from it.</summary>
/// <remarks>Its lines are the address that the page came from, the document's id, source, day and title, an empty line, and the text.</remarks>
public sealed class PageCorpusTests
{
    private static readonly PageReader Reader = new(new IntakeOptions());

    public static TheoryData<string> Names() => new(Directory.GetFiles(Folder(), "*.html").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_read_as_its_file_says(string name)
    {
        string expected = File.ReadAllText(Path.Join(Folder(), name + ".txt"));
        string address = expected.Split('\n')[0]["address: ".Length..];
        IntakeItem item = Assert.Single(Reader.Read(File.ReadAllBytes(Path.Join(Folder(), name + ".html")), new PageContext(new InputPlace(name), address, null)));
        Assert.Null(item.Diagnostic);
        Assert.Equal(PublishedFrom.Page, item.Document!.PublishedFrom);
        Assert.Equal(expected, Told(address, item.Document));
    }

    private static string Told(string address, Document document) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"address: {address}\nid: {document.Id}\nsource: {document.Source}\n")
        .Append(CultureInfo.InvariantCulture, $"published: {document.Published}\ntitle: {document.Title}\n\n{document.Text}\n")
        .ToString();

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
