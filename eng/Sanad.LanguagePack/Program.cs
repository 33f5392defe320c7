using Sanad.Text.Packs;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: sanad-langpack DIRECTORY OUTFILE (compiles DIRECTORY/*.tsv into one image)");
    return 2;
}

var compiler = new LanguagePackCompiler();
byte[] image = compiler.Compile(Path.GetFullPath(args[0]));
foreach (PackDiagnostic diagnostic in compiler.Diagnostics)
{
    Console.Error.WriteLine(diagnostic);
}

if (compiler.Diagnostics.Count > 0)
{
    return 1;
}

File.WriteAllBytes(args[1], image);
return 0;
