using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Sanad.Repository.Tests;

/// <summary>References point one way: hosts, application, stores and readers, model.</summary>
public sealed class ArchitectureTests
{
    // Whom each project may know. A project that is not here has no decision record yet.
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Sanad.Model"] = [],
        ["Sanad.Text"] = [],
        ["Sanad.Language.Urdu"] = ["Sanad.Text"],
        ["Sanad.Reader"] = ["Sanad.Model", "Sanad.Text"],
        ["Sanad.Intake"] = ["Sanad.Model"],
        ["Sanad.Ledger"] = ["Sanad.Model", "Sanad.Text"],
        ["Sanad.Ledger.Sqlite"] = ["Sanad.Ledger", "Sanad.Model"],
        ["Sanad.Application"] =
        [
            "Sanad.Intake", "Sanad.Language.Urdu", "Sanad.Ledger", "Sanad.Ledger.Sqlite", "Sanad.Model", "Sanad.Reader", "Sanad.Text",
        ],
        ["Sanad.Server"] = ["Sanad.Application"],
        ["Sanad.Cli"] = ["Sanad.Application", "Sanad.Server"],
    };

    public static TheoryData<string> Projects => [.. RepositoryFiles.Under("src", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_lies_below_it(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);
        Assert.True(MayKnow.ContainsKey(name), $"{name} is a new project: write its decision record and say here what it may reference");
        string[] references =
        [
            .. XDocument.Parse(RepositoryFiles.Read(project)).Descendants("ProjectReference")
                .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))),
        ];
        Gate.Empty(references.Except(MayKnow[name]));
    }

    [Theory]
    [InlineData("Sanad.Model", "")]
    [InlineData("Sanad.Text", "")]
    [InlineData("Sanad.Language.Urdu", "Sanad.Text")]
    [InlineData("Sanad.Reader", "Sanad.Model Sanad.Text")]
    [InlineData("Sanad.Intake", "Sanad.Model")]
    [InlineData("Sanad.Ledger", "Sanad.Model Sanad.Text")]
    public void A_compiled_library_uses_only_what_lies_below_it(string name, string mayUse)
    {
        string[] used = [.. Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).Where(reference => reference.StartsWith("Sanad", StringComparison.Ordinal))];
        Gate.Empty(used.Except(mayUse.Split(' ')));
    }

    [Theory]
    [InlineData("Sanad.Model", "")]
    [InlineData("Sanad.Text", "")]
    [InlineData("Sanad.Reader", "")]
    [InlineData("Sanad.Ledger", "K4os.Compression.LZ4")]
    public void The_core_depends_on_no_other_package(string name, string mayUse) =>
        Gate.Empty(XDocument.Parse(RepositoryFiles.Read($"src/{name}/{name}.csproj")).Descendants("PackageReference").Select(reference => (string?)reference.Attribute("Include")).Except(mayUse.Split(' ')));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string[] inSolution = [.. XDocument.Parse(RepositoryFiles.Read("Sanad.slnx")).Descendants("Project").Select(project => (string)project.Attribute("Path")!).Order(StringComparer.Ordinal)];
        Assert.Equal(RepositoryFiles.All.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)), inSolution);
    }

    [Fact]
    public void Every_package_has_its_line_among_the_third_parties()
    {
        string thirdParties = RepositoryFiles.Read("THIRD-PARTY.md");
        string[] missing =
        [
            .. XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")).Descendants()
                .Where(element => element.Name.LocalName is "PackageVersion" or "GlobalPackageReference").Select(element => (string)element.Attribute("Include")!)
                .Where(package => !thirdParties.Contains(package, StringComparison.Ordinal)),
        ];
        Gate.Empty(missing);
    }
}
