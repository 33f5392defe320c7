using Sanad.Text.Packs;

namespace Sanad.Language.Urdu;

/// <summary>The Urdu language pack, compiled into this assembly when it was built.</summary>
public static class UrduLanguage
{
    private static readonly Lazy<LanguagePack> Loaded = new(Load);

    /// <summary>The pack; loaded once, on first use.</summary>
    /// <exception cref="InvalidDataException">The assembly was built without it, or with another version's compiler.</exception>
    public static LanguagePack Pack => Loaded.Value;

    private static LanguagePack Load()
    {
        using Stream stream = typeof(UrduLanguage).Assembly.GetManifestResourceStream("ur.pack")
            ?? throw new InvalidDataException("the Urdu language pack is missing from Sanad.Language.Urdu: build the solution again");
        var image = new byte[stream.Length];
        stream.ReadExactly(image);
        return LanguagePack.Load(image);
    }
}
